# In config/routes.rb: get "/endpoint", to: "request_entity_too_large#show"
class RequestEntityTooLargeController < ApplicationController
  def show
    response.set_header("Retry-After", "3600")
    body = {
      error: "request_entity_too_large",
      message: "The request body is too large for now: try again in 3600 seconds",
      retry_after: 3600
    }
    render json: body, status: 413
  end
end
