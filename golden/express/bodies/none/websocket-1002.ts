export function protocolError(res: import("express").Response): void {
  res.status(400).end();
}
