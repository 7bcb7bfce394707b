# In config/routes.rb: get "/endpoint", to: "gateway_timeout#show"
class GatewayTimeoutController < ApplicationController
  def show
    body = {
      error: "gateway_timeout",
      message: "Upstream server timed out"
    }
    render json: body, status: :gateway_timeout
  end
end
