# In config/routes.rb: get "/endpoint", to: "file_name_not_allowed#show"
class FileNameNotAllowedController < ApplicationController
  def show
    body = {
      error: "file_name_not_allowed",
      message: "The file name is not allowed"
    }
    render json: body, status: 553
  end
end
