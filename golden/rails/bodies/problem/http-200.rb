def render_ok(_exception = nil, message: "The request succeeded")
  body = {
    type: "about:blank",
    title: "OK",
    status: 200,
    detail: message
  }
  render json: body, status: :ok, content_type: "application/problem+json"
end
private :render_ok
