# In config/routes.rb: get "/endpoint", to: "user_logged_in#show"
class UserLoggedInController < ApplicationController
  def show
    body = {
      status: "user_logged_in",
      message: "The user is logged in"
    }
    render json: body, status: 230
  end
end
