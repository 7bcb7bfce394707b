export function unprocessableContent(res: import("express").Response): void {
  res.status(422).end();
}
