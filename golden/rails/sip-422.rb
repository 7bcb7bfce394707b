# In config/routes.rb: get "/endpoint", to: "session_interval_too_small#show"
class SessionIntervalTooSmallController < ApplicationController
  def show
    response.set_header("Min-SE", "1800")
    body = {
      error: "session_interval_too_small",
      message: "The session interval is too small: use at least 1800 seconds",
      min_se: 1800
    }
    render json: body, status: 422
  end
end
