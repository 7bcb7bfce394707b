# In config/routes.rb: get "/endpoint", to: "security_agreement_required#show"
class SecurityAgreementRequiredController < ApplicationController
  def show
    response.set_header("Security-Server", "tls;q=0.2")
    body = {
      error: "security_agreement_required",
      message: "Agree on a security mechanism, then send the request again",
      security_server: "tls;q=0.2"
    }
    render json: body, status: 494
  end
end
