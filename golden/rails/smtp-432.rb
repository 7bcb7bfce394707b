# In config/routes.rb: get "/endpoint", to: "password_transition_needed#show"
class PasswordTransitionNeededController < ApplicationController
  def show
    body = {
      error: "password_transition_needed",
      message: "The account must first move to this authentication mechanism"
    }
    render json: body, status: 432
  end
end
