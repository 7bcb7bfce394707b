# In config/routes.rb: post "/endpoint", to: "conflict#create"
class ConflictController < ActionController::API
  def create
    body = {
      error: "conflict",
      message: "The request conflicts with the current state of the resource"
    }
    render json: body, status: :conflict
  end
end
