# In config/routes.rb: get "/endpoint", to: "server_time_out#show"
class ServerTimeOutController < ApplicationController
  def show
    body = {
      error: "server_time_out",
      message: "A server that is needed for this request did not respond in time"
    }
    render json: body, status: 504
  end
end
