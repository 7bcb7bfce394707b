trace = request.get_header("HTTP_X_REQUEST_ID").presence
method = request.get_header("REQUEST_METHOD")
path_ = Rack::Utils.unescape_path(request.path)
path_ = request.path unless path_.valid_encoding?
span = request.headers["traceparent"].to_s[/\A(?!ff|..-0{32}|.{36}0{16})[\da-f]{2}-([\da-f]{32})-[\da-f]{16}-[\da-f]{2}\z/, 1]
response.set_header("X-Error-Code", "too_many_requests")
response.set_header("X-Request-Id", trace) if trace
response.set_header("Retry-After", "300")
body = {
  error: {
    code: "too_many_requests",
    text: "Too many requests: try again later",
    status: 429,
    details: {},
    retry: 300,
    trace_id: trace
  }.compact,
  meta: {
    request: ("#{method} #{path_}" if method && path_),
    span: span
  }.compact
}
render json: body, status: :too_many_requests, content_type: "application/vnd.company+json"
