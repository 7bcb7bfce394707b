# In config/routes.rb: get "/endpoint", to: "loop_detected#show"
class LoopDetectedController < ApplicationController
  def show
    body = {
      error: "loop_detected",
      message: "The server has seen this request before: it runs in a loop"
    }
    render json: body, status: 482
  end
end
