# In config/routes.rb: get "/endpoint", to: "request_header_too_large#show"
class RequestHeaderTooLargeController < ApplicationController
  def show
    body = {
      error: "request_header_too_large",
      message: "The request header is too large"
    }
    render json: body, status: 494
  end
end
