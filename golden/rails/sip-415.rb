# In config/routes.rb: get "/endpoint", to: "unsupported_media_type#show"
class UnsupportedMediaTypeController < ApplicationController
  def show
    response.set_header("Accept", "application/sdp")
    body = {
      error: "unsupported_media_type",
      message: "This format of the request body is not supported",
      accept: "application/sdp"
    }
    render json: body, status: :unsupported_media_type
  end
end
