response.set_header("Retry-After", "120")
body = {
  error: "service_unavailable",
  message: "The service is unavailable: try again later",
  retry_after: 120
}
render json: body, status: :service_unavailable
