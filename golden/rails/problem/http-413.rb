# In config/routes.rb: post "/endpoint", to: "content_too_large#create"
class ContentTooLargeController < ActionController::API
  def create
    body = {
      type: "about:blank",
      title: "Content Too Large",
      status: 413,
      detail: "The content of the request is too large",
      max_bytes: 1048576
    }
    render json: body, status: 413, content_type: "application/problem+json"
  end
end
