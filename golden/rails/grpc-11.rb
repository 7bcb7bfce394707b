# In config/routes.rb: get "/endpoint", to: "out_of_range#show"
class OutOfRangeController < ApplicationController
  def show
    body = {
      error: "out_of_range",
      message: "The call goes past the valid range"
    }
    render json: body, status: 400
  end
end
