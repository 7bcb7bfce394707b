# In config/routes.rb: get "/endpoint", to: "file_action_pending#show"
class FileActionPendingController < ApplicationController
  def show
    body = {
      status: "file_action_pending",
      message: "The file action waits for a second command"
    }
    render json: body, status: 202
  end
end
