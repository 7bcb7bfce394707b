def render_unprocessable_content(_exception = nil, field:, message: "The content of the request is not valid")
  trace = request.get_header("HTTP_X_REQUEST_ID").presence
  method = request.get_header("REQUEST_METHOD")
  path_ = Rack::Utils.unescape_path(request.path)
  path_ = request.path unless path_.valid_encoding?
  span = request.headers["traceparent"].to_s[/\A(?!ff|..-0{32}|.{36}0{16})[\da-f]{2}-([\da-f]{32})-[\da-f]{16}-[\da-f]{2}\z/, 1]
  response.set_header("X-Error-Code", "unprocessable_content")
  response.set_header("X-Request-Id", trace) if trace
  body = {
    error: {
      code: "unprocessable_content",
      text: message,
      status: 422,
      details: {
        field: field
      },
      trace_id: trace
    }.compact,
    meta: {
      request: ("#{method} #{path_}" if method && path_),
      span: span
    }.compact
  }
  render json: body, status: 422, content_type: "application/vnd.company+json"
end
private :render_unprocessable_content

# Deprecated: use render_unprocessable_content.
def render_unprocessable_entity(exception = nil, **arguments)
  render_unprocessable_content(exception, **arguments)
end
private :render_unprocessable_entity
