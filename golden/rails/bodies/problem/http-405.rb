def render_method_not_allowed(_exception = nil, allow:, allowed_methods:, message: "This resource does not accept the method of the request")
  response.set_header("Allow", allow)
  body = {
    type: "about:blank",
    title: "Method Not Allowed",
    status: 405,
    detail: message,
    allow: allow,
    allowed_methods: allowed_methods
  }
  render json: body, status: :method_not_allowed, content_type: "application/problem+json"
end
private :render_method_not_allowed
