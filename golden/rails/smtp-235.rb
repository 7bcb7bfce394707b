# In config/routes.rb: get "/endpoint", to: "authentication_succeeded#show"
class AuthenticationSucceededController < ApplicationController
  def show
    body = {
      status: "authentication_succeeded",
      message: "Authentication succeeded"
    }
    render json: body, status: 235
  end
end
