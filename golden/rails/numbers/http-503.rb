# In config/routes.rb: get "/endpoint", to: "service_unavailable#show"
class ServiceUnavailableController < ApplicationController
  def show
    response.set_header("Retry-After", "120")
    body = {
      error: "service_unavailable",
      message: "The service is overloaded: try again in 120 seconds",
      retry_after: 120
    }
    render json: body, status: 503
  end
end
