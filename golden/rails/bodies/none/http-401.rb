def render_unauthorized(_exception = nil, challenge:)
  response.set_header("WWW-Authenticate", challenge)
  head :unauthorized
end
private :render_unauthorized
