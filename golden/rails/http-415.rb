# In config/routes.rb: post "/endpoint", to: "unsupported_media_type#create"
class UnsupportedMediaTypeController < ActionController::API
  def create
    response.set_header("Accept", "application/json")
    body = {
      error: "unsupported_media_type",
      message: "The format of the content is not supported",
      accept: "application/json"
    }
    render json: body, status: :unsupported_media_type
  end
end
