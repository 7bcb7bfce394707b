def render_protocol_error(_exception = nil, message: "The peer violated the WebSocket protocol")
  body = {
    type: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#websocket/1002",
    title: "Protocol error",
    status: 400,
    detail: message
  }
  render json: body, status: 400, content_type: "application/problem+json"
end
private :render_protocol_error
