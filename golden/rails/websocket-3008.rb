# In config/routes.rb: get "/endpoint", to: "timeout#show"
class TimeoutController < ApplicationController
  def show
    body = {
      error: "timeout",
      message: "The client took too long to respond"
    }
    render json: body, status: 408
  end
end
