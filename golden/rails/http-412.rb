# In config/routes.rb: put "/endpoint", to: "precondition_failed#update"
class PreconditionFailedController < ActionController::API
  def update
    body = {
      error: "precondition_failed",
      message: "The resource has changed since the version given in If-Match"
    }
    render json: body, status: :precondition_failed
  end
end
