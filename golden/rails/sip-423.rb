# In config/routes.rb: get "/endpoint", to: "interval_too_brief#show"
class IntervalTooBriefController < ApplicationController
  def show
    response.set_header("Min-Expires", "3600")
    body = {
      error: "interval_too_brief",
      message: "The expiration time is too short: use at least 3600 seconds",
      min_expires: 3600
    }
    render json: body, status: 422
  end
end
