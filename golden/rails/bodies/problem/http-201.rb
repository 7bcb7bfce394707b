def render_created(_exception = nil, location:, id:, message: "The resource was created")
  response.set_header("Location", location)
  body = {
    type: "about:blank",
    title: "Created",
    status: 201,
    detail: message,
    location: location,
    id: id
  }
  render json: body, status: :created, content_type: "application/problem+json"
end
private :render_created
