def render_not_found(_exception = nil, message: "No resource was found at this URI")
  trace = request.get_header("HTTP_X_REQUEST_ID").presence
  method = request.get_header("REQUEST_METHOD")
  path_ = Rack::Utils.unescape_path(request.path)
  path_ = request.path unless path_.valid_encoding?
  span = request.headers["traceparent"].to_s[/\A(?!ff|..-0{32}|.{36}0{16})[\da-f]{2}-([\da-f]{32})-[\da-f]{16}-[\da-f]{2}\z/, 1]
  response.set_header("X-Error-Code", "not_found")
  response.set_header("X-Request-Id", trace) if trace
  body = {
    error: {
      code: "not_found",
      text: message,
      status: 404,
      details: {},
      trace_id: trace
    }.compact,
    meta: {
      request: ("#{method} #{path_}" if method && path_),
      span: span
    }.compact
  }
  render json: body, status: :not_found, content_type: "application/vnd.company+json"
end
private :render_not_found
