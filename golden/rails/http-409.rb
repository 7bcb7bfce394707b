# In config/routes.rb: post "/endpoint", to: "conflict#create"
class ConflictController < ActionController::API
  def create
    body = {
      error: "conflict",
      message: "The resource was changed by another request"
    }
    render json: body, status: :conflict
  end
end
