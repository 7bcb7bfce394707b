# In config/routes.rb: get "/endpoint", to: "service_restart#show"
class ServiceRestartController < ApplicationController
  def show
    response.set_header("Retry-After", "10")
    body = {
      error: "service_restart",
      message: "The service is restarting: reconnect in 10 seconds",
      retry_after: 10
    }
    render json: body, status: 503
  end
end
