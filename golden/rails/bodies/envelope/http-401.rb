def render_unauthorized(_exception = nil, challenge:, message: "Valid credentials are required")
  trace = request.get_header("HTTP_X_REQUEST_ID").presence
  method = request.get_header("REQUEST_METHOD")
  path_ = Rack::Utils.unescape_path(request.path)
  path_ = request.path unless path_.valid_encoding?
  span = request.headers["traceparent"].to_s[/\A(?!ff|..-0{32}|.{36}0{16})[\da-f]{2}-([\da-f]{32})-[\da-f]{16}-[\da-f]{2}\z/, 1]
  response.set_header("X-Error-Code", "unauthorized")
  response.set_header("X-Request-Id", trace) if trace
  response.set_header("WWW-Authenticate", challenge)
  body = {
    error: {
      code: "unauthorized",
      text: message,
      status: 401,
      details: {
        challenge: challenge
      },
      trace_id: trace
    }.compact,
    meta: {
      request: ("#{method} #{path_}" if method && path_),
      span: span
    }.compact
  }
  render json: body, status: :unauthorized, content_type: "application/vnd.company+json"
end
private :render_unauthorized
