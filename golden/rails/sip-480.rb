# In config/routes.rb: get "/endpoint", to: "temporarily_unavailable#show"
class TemporarilyUnavailableController < ApplicationController
  def show
    response.set_header("Retry-After", "300")
    body = {
      error: "temporarily_unavailable",
      message: "The callee is not available: try again in 300 seconds",
      retry_after: 300
    }
    render json: body, status: 480
  end
end
