# In config/routes.rb: get "/endpoint", to: "partial_content#show"
class PartialContentController < ApplicationController
  def show
    response.set_header("Content-Range", "bytes 0-1023/146515")
    body = {
      status: "partial_content",
      message: "Bytes 0 to 1023 of 146515 are being sent"
    }
    render json: body, status: 206
  end
end
