# In config/routes.rb: get "/endpoint", to: "failed_precondition#show"
class FailedPreconditionController < ApplicationController
  def show
    body = {
      error: "failed_precondition",
      message: "The current state of the system does not allow this call"
    }
    render json: body, status: 400
  end
end
