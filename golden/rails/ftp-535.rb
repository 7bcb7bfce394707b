# In config/routes.rb: get "/endpoint", to: "failed_security_check#show"
class FailedSecurityCheckController < ApplicationController
  def show
    body = {
      error: "failed_security_check",
      message: "The security check failed"
    }
    render json: body, status: 535
  end
end
