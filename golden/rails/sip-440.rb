# In config/routes.rb: get "/endpoint", to: "max_breadth_exceeded#show"
class MaxBreadthExceededController < ApplicationController
  def show
    body = {
      error: "max_breadth_exceeded",
      message: "This request would fork into too many parallel branches"
    }
    render json: body, status: 440
  end
end
