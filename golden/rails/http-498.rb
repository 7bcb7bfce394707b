# In config/routes.rb: get "/endpoint", to: "invalid_token#show"
class InvalidTokenController < ApplicationController
  def show
    body = {
      error: "invalid_token",
      message: "The access token is invalid or has expired"
    }
    render json: body, status: 498
  end
end
