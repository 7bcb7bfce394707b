export function serviceUnavailable(
  res: import("express").Response,
  { retryAfter = 120 }: { retryAfter?: number } = {},
): void {
  res.set({
    "Retry-After": String(retryAfter),
  });
  res.status(503).end();
}
