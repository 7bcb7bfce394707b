# In config/routes.rb: get "/endpoint", to: "decline#show"
class DeclineController < ApplicationController
  def show
    response.set_header("Retry-After", "3600")
    body = {
      error: "decline",
      message: "The callee declines the call: try again in 3600 seconds",
      retry_after: 3600
    }
    render json: body, status: 403
  end
end
