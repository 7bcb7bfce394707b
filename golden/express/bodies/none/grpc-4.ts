export function deadlineExceeded(res: import("express").Response): void {
  res.status(504).end();
}
