export function sipNotFound(res: import("express").Response): void {
  res.status(404).end();
}
