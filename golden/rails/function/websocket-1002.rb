def render_protocol_error(_exception = nil, message: "The peer violated the WebSocket protocol")
  body = {
    error: "protocol_error",
    message: message
  }
  render json: body, status: 400
end
private :render_protocol_error
