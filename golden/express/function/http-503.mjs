export function serviceUnavailable(
  res,
  {
    retryAfter = 120,
    message = "The service is unavailable: try again later",
  } = {},
) {
  res.set({
    "Retry-After": String(retryAfter),
  });
  res.status(503).json({
    error: "service_unavailable",
    message,
    retry_after: retryAfter,
  });
}
