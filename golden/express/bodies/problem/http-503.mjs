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
  res.type("application/problem+json");
  res.status(503).json({
    type: "about:blank",
    title: "Service Unavailable",
    status: 503,
    detail: message,
    retry_after: retryAfter,
  });
}
