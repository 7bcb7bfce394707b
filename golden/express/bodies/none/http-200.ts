export function ok(res: import("express").Response): void {
  res.status(200).end();
}
