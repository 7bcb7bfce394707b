# In config/routes.rb: put "/endpoint", to: "precondition_required#update"
class PreconditionRequiredController < ActionController::API
  def update
    body = {
      error: "precondition_required",
      message: "The request must be conditional"
    }
    render json: body, status: :precondition_required
  end
end
