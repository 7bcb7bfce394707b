export function noContent(res) {
  res.status(204).end();
}
