export function imATeapot(res: import("express").Response): void {
  res.status(418).end();
}
