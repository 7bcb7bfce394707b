res.status(400).json({
  error: "protocol_error",
  message: "The peer violated the WebSocket protocol",
});
