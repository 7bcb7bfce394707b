# In config/routes.rb: post "/endpoint", to: "unsupported_media_type#create"
class UnsupportedMediaTypeController < ActionController::API
  def create
    response.set_header("Accept", "application/json")
    body = {
      error: "unsupported_media_type",
      message: "The content must be sent as application/json"
    }
    render json: body, status: :unsupported_media_type
  end
end
