# In config/routes.rb: get "/endpoint", to: "unavailable#show"
class UnavailableController < ApplicationController
  def show
    response.set_header("Retry-After", "10")
    body = {
      error: "unavailable",
      message: "The service is unavailable: try again in 10 seconds",
      retry_after: 10
    }
    render json: body, status: 503
  end
end
