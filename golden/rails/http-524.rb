# In config/routes.rb: get "/endpoint", to: "a_timeout_occurred#show"
class ATimeoutOccurredController < ApplicationController
  def show
    body = {
      error: "a_timeout_occurred",
      message: "Origin server did not respond in time"
    }
    render json: body, status: 524
  end
end
