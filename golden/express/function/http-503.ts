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
  res.status(503).json({
    error: "service_unavailable",
    message,
    retry_after: retryAfter,
  });
}
