# In config/routes.rb: get "/endpoint", to: "request_uri_too_long#show"
class RequestUriTooLongController < ApplicationController
  def show
    body = {
      error: "request_uri_too_long",
      message: "The Request-URI exceeds the length that the server accepts"
    }
    render json: body, status: 414
  end
end
