# In config/routes.rb: get "/endpoint", to: "invalid_identity_header#show"
class InvalidIdentityHeaderController < ApplicationController
  def show
    body = {
      error: "invalid_identity_header",
      message: "The signature of the caller's identity is not valid"
    }
    render json: body, status: 438
  end
end
