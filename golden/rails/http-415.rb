# In config/routes.rb: get "/endpoint", to: "unsupported_media_type#show"
class UnsupportedMediaTypeController < ApplicationController
  def show
    response.set_header("Accept", "application/json")
    body = {
      error: "unsupported_media_type",
      message: "The content must be sent as application/json"
    }
    render json: body, status: 415
  end
end
