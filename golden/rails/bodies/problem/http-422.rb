def render_unprocessable_content(_exception = nil, field:, message: "The content of the request is not valid")
  body = {
    type: "about:blank",
    title: "Unprocessable Content",
    status: 422,
    detail: message,
    field: field
  }
  render json: body, status: 422, content_type: "application/problem+json"
end
private :render_unprocessable_content

# Deprecated: use render_unprocessable_content.
def render_unprocessable_entity(exception = nil, **arguments)
  render_unprocessable_content(exception, **arguments)
end
private :render_unprocessable_entity
