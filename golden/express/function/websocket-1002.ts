export function protocolError(
  res: import("express").Response,
  {
    message = "The peer violated the WebSocket protocol",
  }: { message?: string } = {},
): void {
  res.status(400).json({
    error: "protocol_error",
    message,
  });
}
