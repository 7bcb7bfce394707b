# In config/routes.rb: post "/endpoint", to: "expectation_failed#create"
class ExpectationFailedController < ActionController::API
  def create
    body = {
      error: "expectation_failed",
      message: "The expectation in the Expect header cannot be met"
    }
    render json: body, status: :expectation_failed
  end
end
