export function noContent(res: import("express").Response): void {
  res.status(204).end();
}
