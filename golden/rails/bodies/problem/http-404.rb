def render_not_found(_exception = nil, message: "No resource was found at this URI")
  body = {
    type: "about:blank",
    title: "Not Found",
    status: 404,
    detail: message
  }
  render json: body, status: :not_found, content_type: "application/problem+json"
end
private :render_not_found
