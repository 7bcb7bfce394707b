# In config/routes.rb: get "/endpoint", to: "file_action_completed#show"
class FileActionCompletedController < ApplicationController
  def show
    body = {
      status: "file_action_completed",
      message: "The requested file action was completed"
    }
    render json: body, status: 250
  end
end
