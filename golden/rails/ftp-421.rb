# In config/routes.rb: get "/endpoint", to: "service_not_available#show"
class ServiceNotAvailableController < ApplicationController
  def show
    body = {
      error: "service_not_available",
      message: "The service is not available: try again later"
    }
    render json: body, status: 503
  end
end
