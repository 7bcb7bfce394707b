# In config/routes.rb: get "/endpoint", to: "resource_exhausted#show"
class ResourceExhaustedController < ApplicationController
  def show
    response.set_header("Retry-After", "60")
    body = {
      error: "resource_exhausted",
      message: "The quota is used up: try again in 60 seconds",
      retry_after: 60
    }
    render json: body, status: 429
  end
end
