def render_too_many_requests(_exception = nil, retry_after: 300)
  response.set_header("Retry-After", retry_after.to_s)
  head :too_many_requests
end
private :render_too_many_requests
