export function sipNotFound(res) {
  res.status(404).end();
}
