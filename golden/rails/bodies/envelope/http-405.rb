def render_method_not_allowed(_exception = nil, allow:, allowed_methods:, message: "This resource does not accept the method of the request")
  trace = request.get_header("HTTP_X_REQUEST_ID").presence
  method = request.get_header("REQUEST_METHOD")
  path_ = Rack::Utils.unescape_path(request.path)
  path_ = request.path unless path_.valid_encoding?
  span = request.headers["traceparent"].to_s[/\A(?!ff|..-0{32}|.{36}0{16})[\da-f]{2}-([\da-f]{32})-[\da-f]{16}-[\da-f]{2}\z/, 1]
  response.set_header("X-Error-Code", "method_not_allowed")
  response.set_header("X-Request-Id", trace) if trace
  response.set_header("Allow", allow)
  body = {
    error: {
      code: "method_not_allowed",
      text: message,
      status: 405,
      details: {
        allow: allow,
        allowed_methods: allowed_methods
      },
      trace_id: trace
    }.compact,
    meta: {
      request: ("#{method} #{path_}" if method && path_),
      span: span
    }.compact
  }
  render json: body, status: :method_not_allowed, content_type: "application/vnd.company+json"
end
private :render_method_not_allowed
