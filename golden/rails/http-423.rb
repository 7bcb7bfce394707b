# In config/routes.rb: put "/endpoint", to: "locked#update"
class LockedController < ActionController::API
  def update
    body = {
      error: "locked",
      message: "The resource is locked"
    }
    render json: body, status: :locked
  end
end
