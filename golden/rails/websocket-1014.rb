# In config/routes.rb: get "/endpoint", to: "bad_gateway#show"
class BadGatewayController < ApplicationController
  def show
    body = {
      error: "bad_gateway",
      message: "The upstream server sent an invalid response"
    }
    render json: body, status: :bad_gateway
  end
end
