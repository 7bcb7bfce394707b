# In config/routes.rb: get "/endpoint", to: "authentication_required#show"
class AuthenticationRequiredController < ApplicationController
  def show
    body = {
      error: "authentication_required",
      message: "Authentication is required before this command"
    }
    render json: body, status: 530
  end
end
