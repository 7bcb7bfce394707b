# In config/routes.rb: get "/endpoint", to: "temporarily_disabled#show"
class TemporarilyDisabledController < ApplicationController
  def show
    body = {
      error: "temporarily_disabled",
      message: "This endpoint is temporarily disabled"
    }
    render json: body, status: 540
  end
end
