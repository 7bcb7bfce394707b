# In config/routes.rb: get "/endpoint", to: "temporary_authentication_failure#show"
class TemporaryAuthenticationFailureController < ApplicationController
  def show
    body = {
      error: "temporary_authentication_failure",
      message: "Authentication is temporarily not possible: try again later"
    }
    render json: body, status: 454
  end
end
