export function tooManyRequests(
  res,
  { retryAfter = 300, message = "Too many requests: try again later" } = {},
) {
  res.set({
    "Retry-After": String(retryAfter),
  });
  res.status(429).json({
    error: "too_many_requests",
    message,
    retry_after: retryAfter,
  });
}
