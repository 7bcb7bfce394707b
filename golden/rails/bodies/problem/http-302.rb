def render_found(_exception = nil, location:, message: "This resource is at another location for now")
  response.set_header("Location", location)
  body = {
    type: "about:blank",
    title: "Found",
    status: 302,
    detail: message,
    location: location
  }
  render json: body, status: :found, content_type: "application/problem+json"
end
private :render_found
