# In config/routes.rb: get "/endpoint", to: "try_again_later#show"
class TryAgainLaterController < ApplicationController
  def show
    response.set_header("Retry-After", "30")
    body = {
      error: "try_again_later",
      message: "The server is overloaded: try again in 30 seconds",
      retry_after: 30
    }
    render json: body, status: 503
  end
end
