export function protocolError(
  res: import("express").Response,
  {
    message = "The peer violated the WebSocket protocol",
  }: { message?: string } = {},
): void {
  res.type("application/problem+json");
  res.status(400).json({
    type: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#websocket/1002",
    title: "Protocol error",
    status: 400,
    detail: message,
  });
}
