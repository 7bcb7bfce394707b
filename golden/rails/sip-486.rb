# In config/routes.rb: get "/endpoint", to: "busy_here#show"
class BusyHereController < ApplicationController
  def show
    response.set_header("Retry-After", "120")
    body = {
      error: "busy_here",
      message: "The callee is busy: try again in 120 seconds",
      retry_after: 120
    }
    render json: body, status: 486
  end
end
