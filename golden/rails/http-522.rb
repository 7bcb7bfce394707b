# In config/routes.rb: get "/endpoint", to: "connection_timed_out#show"
class ConnectionTimedOutController < ApplicationController
  def show
    body = {
      error: "connection_timed_out",
      message: "Connection to the origin server timed out"
    }
    render json: body, status: 522
  end
end
