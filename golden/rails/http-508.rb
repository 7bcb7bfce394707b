# In config/routes.rb: get "/endpoint", to: "loop_detected#show"
class LoopDetectedController < ApplicationController
  def show
    body = {
      error: "loop_detected",
      message: "The server found an infinite loop while it processed the request"
    }
    render json: body, status: :loop_detected
  end
end
