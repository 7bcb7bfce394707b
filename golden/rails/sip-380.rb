# In config/routes.rb: get "/endpoint", to: "alternative_service#show"
class AlternativeServiceController < ApplicationController
  def show
    body = {
      status: "alternative_service",
      message: "The call failed, but another service is available"
    }
    render json: body, status: 380
  end
end
