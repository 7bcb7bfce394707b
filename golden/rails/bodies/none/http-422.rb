def render_unprocessable_content(_exception = nil)
  head 422
end
private :render_unprocessable_content

# Deprecated: use render_unprocessable_content.
def render_unprocessable_entity(exception = nil, **arguments)
  render_unprocessable_content(exception, **arguments)
end
private :render_unprocessable_entity
