export function serviceUnavailable(
  res: import("express").Response,
  {
    retryAfter = 120,
    message = "The service is unavailable: try again later",
  }: { retryAfter?: number; message?: string } = {},
): void {
  res.set({
    "Retry-After": String(retryAfter),
  });
  res.type("application/problem+json");
  res.status(503).json({
    type: "about:blank",
    title: "Service Unavailable",
    status: 503,
    detail: message,
    retry_after: retryAfter,
  });
}
