# In config/routes.rb: get "/endpoint", to: "deadline_exceeded#show"
class DeadlineExceededController < ApplicationController
  def show
    body = {
      error: "deadline_exceeded",
      message: "The deadline passed before the call completed"
    }
    render json: body, status: :gateway_timeout
  end
end
