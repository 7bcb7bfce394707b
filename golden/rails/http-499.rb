# In config/routes.rb: get "/endpoint", to: "client_closed_request#show"
class ClientClosedRequestController < ApplicationController
  def show
    body = {
      error: "client_closed_request",
      message: "The client disconnected before the response was sent"
    }
    render json: body, status: 499
  end
end
