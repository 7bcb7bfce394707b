export function unprocessableContent(res) {
  res.status(422).end();
}
