def render_unauthorized(_exception = nil, challenge:, message: "Valid credentials are required")
  response.set_header("WWW-Authenticate", challenge)
  body = {
    error: "unauthorized",
    message: message,
    challenge: challenge
  }
  render json: body, status: :unauthorized
end
private :render_unauthorized
