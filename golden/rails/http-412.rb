# In config/routes.rb: put "/endpoint", to: "precondition_failed#update"
class PreconditionFailedController < ActionController::API
  def update
    body = {
      error: "precondition_failed",
      message: "A precondition of the request is not met"
    }
    render json: body, status: :precondition_failed
  end
end
