def render_unauthorized(_exception = nil, challenge:, message: "Valid credentials are required")
  response.set_header("WWW-Authenticate", challenge)
  body = {
    type: "about:blank",
    title: "Unauthorized",
    status: 401,
    detail: message,
    challenge: challenge
  }
  render json: body, status: :unauthorized, content_type: "application/problem+json"
end
private :render_unauthorized
