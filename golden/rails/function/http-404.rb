def render_not_found(_exception = nil, message: "No resource was found at this URI")
  body = {
    error: "not_found",
    message: message
  }
  render json: body, status: :not_found
end
private :render_not_found
