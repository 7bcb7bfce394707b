# In config/routes.rb: get "/endpoint", to: "consent_needed#show"
class ConsentNeededController < ApplicationController
  def show
    response.set_header("Permission-Missing", "sip:carol@example.com")
    body = {
      error: "consent_needed",
      message: "Permission of at least one recipient is missing",
      permission_missing: "sip:carol@example.com"
    }
    render json: body, status: 470
  end
end
