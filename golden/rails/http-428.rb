# In config/routes.rb: put "/endpoint", to: "precondition_required#update"
class PreconditionRequiredController < ActionController::API
  def update
    body = {
      error: "precondition_required",
      message: "Repeat the request with an If-Match header"
    }
    render json: body, status: :precondition_required
  end
end
