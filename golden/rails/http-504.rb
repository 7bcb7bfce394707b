# In config/routes.rb: get "/endpoint", to: "gateway_timeout#show"
class GatewayTimeoutController < ApplicationController
  def show
    body = {
      error: "gateway_timeout",
      message: "Upstream server timed out"
    }
    render json: body, status: 504
  end
end
