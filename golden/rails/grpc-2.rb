# In config/routes.rb: get "/endpoint", to: "unknown#show"
class UnknownController < ApplicationController
  def show
    body = {
      error: "unknown",
      message: "The call failed for an unknown reason"
    }
    render json: body, status: 500
  end
end
