# In config/routes.rb: get "/endpoint", to: "encryption_needed#show"
class EncryptionNeededController < ApplicationController
  def show
    body = {
      error: "encryption_needed",
      message: "This authentication mechanism needs an encrypted connection"
    }
    render json: body, status: 523
  end
end
