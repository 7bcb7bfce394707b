# In config/routes.rb: post "/endpoint", to: "content_too_large#create"
class ContentTooLargeController < ActionController::API
  def create
    body = {
      error: "content_too_large",
      message: "The content of the request is too large",
      max_bytes: 1048576
    }
    render json: body, status: 413
  end
end
