# In config/routes.rb: get "/endpoint", to: "file_action_not_taken#show"
class FileActionNotTakenController < ApplicationController
  def show
    body = {
      error: "file_action_not_taken",
      message: "The file is not available at present: try again later"
    }
    render json: body, status: 450
  end
end
