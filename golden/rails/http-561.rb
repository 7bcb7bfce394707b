# In config/routes.rb: get "/endpoint", to: "identity_provider_error#show"
class IdentityProviderErrorController < ApplicationController
  def show
    body = {
      error: "identity_provider_error",
      message: "Login through the identity provider failed"
    }
    render json: body, status: 561
  end
end
