# In config/routes.rb: get "/endpoint", to: "expectation_failed#show"
class ExpectationFailedController < ApplicationController
  def show
    body = {
      error: "expectation_failed",
      message: "The expectation in the Expect header cannot be met"
    }
    render json: body, status: 417
  end
end
