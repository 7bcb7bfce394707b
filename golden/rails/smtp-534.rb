# In config/routes.rb: get "/endpoint", to: "authentication_mechanism_too_weak#show"
class AuthenticationMechanismTooWeakController < ApplicationController
  def show
    body = {
      error: "authentication_mechanism_too_weak",
      message: "The authentication mechanism is too weak for this account"
    }
    render json: body, status: 534
  end
end
