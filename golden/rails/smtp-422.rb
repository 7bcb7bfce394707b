# In config/routes.rb: get "/endpoint", to: "password_transition#show"
class PasswordTransitionController < ApplicationController
  def show
    body = {
      error: "password_transition",
      message: "The account must first move to this authentication mechanism"
    }
    render json: body, status: 403
  end
end
