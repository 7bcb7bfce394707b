# In config/routes.rb: get "/endpoint", to: "request_header_too_large#show"
class RequestHeaderTooLargeController < ApplicationController
  def show
    body = {
      error: "request_header_too_large",
      message: "A header line of the request is too large"
    }
    render json: body, status: 494
  end
end
