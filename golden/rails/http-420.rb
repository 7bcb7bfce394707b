# In config/routes.rb: get "/endpoint", to: "enhance_your_calm#show"
class EnhanceYourCalmController < ApplicationController
  def show
    response.set_header("Retry-After", "60")
    body = {
      error: "enhance_your_calm",
      message: "Rate limit exceeded: try again later",
      retry_after: 60
    }
    render json: body, status: 420
  end
end
