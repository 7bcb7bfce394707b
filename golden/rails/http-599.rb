# In config/routes.rb: get "/endpoint", to: "network_connect_timeout_error#show"
class NetworkConnectTimeoutErrorController < ApplicationController
  def show
    body = {
      error: "network_connect_timeout_error",
      message: "Connecting to the upstream server timed out"
    }
    render json: body, status: 599
  end
end
