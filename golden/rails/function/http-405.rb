def render_method_not_allowed(_exception = nil, allow:, allowed_methods:, message: "This resource does not accept the method of the request")
  response.set_header("Allow", allow)
  body = {
    error: "method_not_allowed",
    message: message,
    allow: allow,
    allowed_methods: allowed_methods
  }
  render json: body, status: :method_not_allowed
end
private :render_method_not_allowed
