response.set_header("Allow", allow)
body = {
  error: "method_not_allowed",
  message: "This resource does not accept the method of the request",
  allow: allow,
  allowed_methods: allowed_methods
}
render json: body, status: :method_not_allowed
