# In config/routes.rb: get "/endpoint", to: "aborted#show"
class AbortedController < ApplicationController
  def show
    body = {
      error: "aborted",
      message: "The call was aborted because of a conflict"
    }
    render json: body, status: 409
  end
end
