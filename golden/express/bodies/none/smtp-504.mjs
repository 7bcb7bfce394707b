export function parameterNotImplemented(res) {
  res.status(504).end();
}
