# In config/routes.rb: get "/endpoint", to: "directory_status#show"
class DirectoryStatusController < ApplicationController
  def show
    body = {
      status: "directory_status",
      message: "The server reports the status of the directory"
    }
    render json: body, status: 212
  end
end
