function protocolError(
  res,
  { message = "The peer violated the WebSocket protocol" } = {},
) {
  res.status(400).json({
    error: "protocol_error",
    message,
  });
}
