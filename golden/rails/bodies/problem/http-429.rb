def render_too_many_requests(_exception = nil, retry_after: 300, message: "Too many requests: try again later")
  response.set_header("Retry-After", retry_after.to_s)
  body = {
    type: "about:blank",
    title: "Too Many Requests",
    status: 429,
    detail: message,
    retry_after: retry_after
  }
  render json: body, status: :too_many_requests, content_type: "application/problem+json"
end
private :render_too_many_requests
