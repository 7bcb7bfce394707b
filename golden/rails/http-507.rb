# In config/routes.rb: put "/endpoint", to: "insufficient_storage#update"
class InsufficientStorageController < ActionController::API
  def update
    body = {
      error: "insufficient_storage",
      message: "There is not enough storage left to complete the request"
    }
    render json: body, status: :insufficient_storage
  end
end
