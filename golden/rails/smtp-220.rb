# In config/routes.rb: get "/endpoint", to: "service_ready#show"
class ServiceReadyController < ApplicationController
  def show
    body = {
      status: "service_ready",
      message: "The mail service is ready"
    }
    render json: body, status: 220
  end
end
