# In config/routes.rb: get "/endpoint", to: "login_timeout#show"
class LoginTimeoutController < ApplicationController
  def show
    body = {
      error: "login_timeout",
      message: "The session has expired: log in again"
    }
    render json: body, status: 440
  end
end
