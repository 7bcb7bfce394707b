# In config/routes.rb: get "/endpoint", to: "invalid_argument#show"
class InvalidArgumentController < ApplicationController
  def show
    body = {
      error: "invalid_argument",
      message: "An argument of the call is not valid"
    }
    render json: body, status: 400
  end
end
