# In config/routes.rb: get "/endpoint", to: "file_unavailable#show"
class FileUnavailableController < ApplicationController
  def show
    body = {
      error: "file_unavailable",
      message: "The file does not exist or is not accessible"
    }
    render json: body, status: 550
  end
end
