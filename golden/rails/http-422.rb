# In config/routes.rb: post "/endpoint", to: "unprocessable_content#create"
class UnprocessableContentController < ActionController::API
  def create
    body = {
      error: "unprocessable_content",
      message: "The content of the request is not valid",
      field: "email"
    }
    render json: body, status: 422
  end
end
