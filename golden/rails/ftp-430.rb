# In config/routes.rb: get "/endpoint", to: "invalid_username_or_password#show"
class InvalidUsernameOrPasswordController < ApplicationController
  def show
    body = {
      error: "invalid_username_or_password",
      message: "The user name or the password is not valid"
    }
    render json: body, status: 430
  end
end
