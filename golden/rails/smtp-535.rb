# In config/routes.rb: get "/endpoint", to: "authentication_credentials_invalid#show"
class AuthenticationCredentialsInvalidController < ApplicationController
  def show
    body = {
      error: "authentication_credentials_invalid",
      message: "The authentication credentials are not valid"
    }
    render json: body, status: 535
  end
end
