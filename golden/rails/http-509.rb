# In config/routes.rb: get "/endpoint", to: "bandwidth_limit_exceeded#show"
class BandwidthLimitExceededController < ApplicationController
  def show
    body = {
      error: "bandwidth_limit_exceeded",
      message: "The site has exceeded its bandwidth limit"
    }
    render json: body, status: 509
  end
end
