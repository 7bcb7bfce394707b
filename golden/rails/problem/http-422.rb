# In config/routes.rb: post "/endpoint", to: "unprocessable_content#create"
class UnprocessableContentController < ActionController::API
  def create
    body = {
      type: "about:blank",
      title: "Unprocessable Content",
      status: 422,
      detail: "The content of the request is not valid",
      field: "email"
    }
    render json: body, status: 422, content_type: "application/problem+json"
  end
end
