# In config/routes.rb: get "/endpoint", to: "too_many_requests#show"
class TooManyRequestsController < ApplicationController
  def show
    response.set_header("Retry-After", "300")
    body = {
      error: "too_many_requests",
      message: "Too many requests: try again later",
      retry_after: 300
    }
    render json: body, status: 429
  end
end
