# In config/routes.rb: get "/endpoint", to: "request_header_fields_too_large#show"
class RequestHeaderFieldsTooLargeController < ApplicationController
  def show
    body = {
      error: "request_header_fields_too_large",
      message: "The header fields of the request are too large"
    }
    render json: body, status: :request_header_fields_too_large
  end
end
