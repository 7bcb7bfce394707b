def render_ok(_exception = nil, message: "The request succeeded")
  body = {
    status: "ok",
    message: message
  }
  render json: body, status: :ok
end
private :render_ok
