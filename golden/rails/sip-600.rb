# In config/routes.rb: get "/endpoint", to: "busy_everywhere#show"
class BusyEverywhereController < ApplicationController
  def show
    response.set_header("Retry-After", "600")
    body = {
      error: "busy_everywhere",
      message: "The callee is busy everywhere: try again in 600 seconds",
      retry_after: 600
    }
    render json: body, status: 503
  end
end
