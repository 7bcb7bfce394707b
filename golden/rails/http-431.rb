# In config/routes.rb: get "/endpoint", to: "request_header_fields_too_large#show"
class RequestHeaderFieldsTooLargeController < ApplicationController
  def show
    body = {
      error: "request_header_fields_too_large",
      message: "The Cookie header is too large"
    }
    render json: body, status: :request_header_fields_too_large
  end
end
