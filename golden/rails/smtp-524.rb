# In config/routes.rb: get "/endpoint", to: "mechanism_needs_encryption#show"
class MechanismNeedsEncryptionController < ApplicationController
  def show
    body = {
      error: "mechanism_needs_encryption",
      message: "This authentication mechanism is allowed only with encryption"
    }
    render json: body, status: 524
  end
end
