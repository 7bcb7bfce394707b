# In config/routes.rb: get "/endpoint", to: "security_resource_unavailable#show"
class SecurityResourceUnavailableController < ApplicationController
  def show
    body = {
      error: "security_resource_unavailable",
      message: "A resource for the security mechanism is not available"
    }
    render json: body, status: 503
  end
end
