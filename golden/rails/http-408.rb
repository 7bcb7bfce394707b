# In config/routes.rb: get "/endpoint", to: "request_timeout#show"
class RequestTimeoutController < ApplicationController
  def show
    body = {
      error: "request_timeout",
      message: "The request did not arrive completely in time"
    }
    render json: body, status: :request_timeout
  end
end
