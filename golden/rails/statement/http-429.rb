response.set_header("Retry-After", "300")
body = {
  error: "too_many_requests",
  message: "Too many requests: try again later",
  retry_after: 300
}
render json: body, status: :too_many_requests
