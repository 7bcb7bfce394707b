# In config/routes.rb: get "/endpoint", to: "request_denied_by_policy#show"
class RequestDeniedByPolicyController < ApplicationController
  def show
    body = {
      error: "request_denied_by_policy",
      message: "The policy of the server denies the request"
    }
    render json: body, status: 534
  end
end
