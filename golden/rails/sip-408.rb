# In config/routes.rb: get "/endpoint", to: "request_timeout#show"
class RequestTimeoutController < ApplicationController
  def show
    body = {
      error: "request_timeout",
      message: "The callee could not be found in time"
    }
    render json: body, status: 504
  end
end
