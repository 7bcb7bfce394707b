# In config/routes.rb: get "/endpoint", to: "client_closed_connection#show"
class ClientClosedConnectionController < ApplicationController
  def show
    body = {
      error: "client_closed_connection",
      message: "The client disconnected before the response was ready"
    }
    render json: body, status: 460
  end
end
