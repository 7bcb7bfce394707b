# In config/routes.rb: get "/endpoint", to: "service_unavailable#show"
class ServiceUnavailableController < ApplicationController
  def show
    response.set_header("Retry-After", "120")
    body = {
      error: "service_unavailable",
      message: "Service unavailable: use another server or retry in 120 seconds",
      retry_after: 120
    }
    render json: body, status: :service_unavailable
  end
end
