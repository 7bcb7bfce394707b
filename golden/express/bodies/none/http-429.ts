export function tooManyRequests(
  res: import("express").Response,
  { retryAfter = 300 }: { retryAfter?: number } = {},
): void {
  res.set({
    "Retry-After": String(retryAfter),
  });
  res.status(429).end();
}
