# In config/routes.rb: get "/endpoint", to: "policy_violation#show"
class PolicyViolationController < ApplicationController
  def show
    body = {
      error: "policy_violation",
      message: "The message violates the policy of this endpoint"
    }
    render json: body, status: 403
  end
end
