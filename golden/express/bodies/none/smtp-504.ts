export function parameterNotImplemented(res: import("express").Response): void {
  res.status(504).end();
}
