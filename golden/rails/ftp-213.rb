# In config/routes.rb: get "/endpoint", to: "file_status#show"
class FileStatusController < ApplicationController
  def show
    body = {
      status: "file_status",
      message: "The size of the file is 5242880 bytes",
      size: 5242880
    }
    render json: body, status: 213
  end
end
