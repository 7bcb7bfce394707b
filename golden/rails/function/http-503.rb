def render_service_unavailable(_exception = nil, retry_after: 120, message: "The service is unavailable: try again later")
  response.set_header("Retry-After", retry_after.to_s)
  body = {
    error: "service_unavailable",
    message: message,
    retry_after: retry_after
  }
  render json: body, status: :service_unavailable
end
private :render_service_unavailable
