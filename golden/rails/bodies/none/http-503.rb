def render_service_unavailable(_exception = nil, retry_after: 120)
  response.set_header("Retry-After", retry_after.to_s)
  head :service_unavailable
end
private :render_service_unavailable
