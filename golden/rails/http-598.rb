# In config/routes.rb: get "/endpoint", to: "network_read_timeout_error#show"
class NetworkReadTimeoutErrorController < ApplicationController
  def show
    body = {
      error: "network_read_timeout_error",
      message: "Reading from the upstream server timed out"
    }
    render json: body, status: 598
  end
end
