def render_unprocessable_content(_exception = nil, field:, message: "The content of the request is not valid")
  body = {
    error: "unprocessable_content",
    message: message,
    field: field
  }
  render json: body, status: 422
end
private :render_unprocessable_content

# Deprecated: use render_unprocessable_content.
def render_unprocessable_entity(exception = nil, **arguments)
  render_unprocessable_content(exception, **arguments)
end
private :render_unprocessable_entity
