body = {
  error: "protocol_error",
  message: "The peer violated the WebSocket protocol"
}
render json: body, status: 400
