# In config/routes.rb: get "/endpoint", to: "encryption_required_for_mechanism#show"
class EncryptionRequiredForMechanismController < ApplicationController
  def show
    body = {
      error: "encryption_required_for_mechanism",
      message: "This authentication mechanism requires an encrypted connection"
    }
    render json: body, status: 538
  end
end
