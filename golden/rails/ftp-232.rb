# In config/routes.rb: get "/endpoint", to: "user_authorized#show"
class UserAuthorizedController < ApplicationController
  def show
    body = {
      status: "user_authorized",
      message: "The user is logged in by the security data exchange"
    }
    render json: body, status: 232
  end
end
