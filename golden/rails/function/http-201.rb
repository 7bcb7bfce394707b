def render_created(_exception = nil, location:, id:, message: "The resource was created")
  response.set_header("Location", location)
  body = {
    status: "created",
    message: message,
    location: location,
    id: id
  }
  render json: body, status: :created
end
private :render_created
