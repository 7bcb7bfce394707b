# In config/routes.rb: get "/endpoint", to: "unsupported_credential#show"
class UnsupportedCredentialController < ApplicationController
  def show
    body = {
      error: "unsupported_credential",
      message: "The caller's credential is not trusted or not supported"
    }
    render json: body, status: 437
  end
end
