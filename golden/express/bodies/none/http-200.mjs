export function ok(res) {
  res.status(200).end();
}
