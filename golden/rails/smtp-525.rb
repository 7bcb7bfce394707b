# In config/routes.rb: get "/endpoint", to: "user_account_disabled#show"
class UserAccountDisabledController < ApplicationController
  def show
    body = {
      error: "user_account_disabled",
      message: "The user account is disabled"
    }
    render json: body, status: 525
  end
end
