# In config/routes.rb: get "/endpoint", to: "cannot_verify_user#show"
class CannotVerifyUserController < ApplicationController
  def show
    body = {
      status: "cannot_verify_user",
      message: "The user cannot be verified, but mail for it is accepted"
    }
    render json: body, status: 252
  end
end
