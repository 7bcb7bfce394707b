export function protocolError(res) {
  res.status(400).end();
}
