def render_found(_exception = nil, location:, message: "This resource is at another location for now")
  response.set_header("Location", location)
  body = {
    status: "found",
    message: message,
    location: location
  }
  render json: body, status: :found
end
private :render_found
