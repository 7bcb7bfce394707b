# In config/routes.rb: get "/endpoint", to: "loop_detected#show"
class LoopDetectedController < ApplicationController
  def show
    body = {
      error: "loop_detected",
      message: "The folder contains itself and cannot be listed completely"
    }
    render json: body, status: :loop_detected
  end
end
