def render_service_unavailable(_exception = nil, retry_after: 120, message: "The service is unavailable: try again later")
  response.set_header("Retry-After", retry_after.to_s)
  body = {
    type: "about:blank",
    title: "Service Unavailable",
    status: 503,
    detail: message,
    retry_after: retry_after
  }
  render json: body, status: :service_unavailable, content_type: "application/problem+json"
end
private :render_service_unavailable
