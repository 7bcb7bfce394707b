export function tooManyRequests(
  res,
  { retryAfter = 300, message = "Too many requests: try again later" } = {},
) {
  res.set({
    "Retry-After": String(retryAfter),
  });
  res.type("application/problem+json");
  res.status(429).json({
    type: "about:blank",
    title: "Too Many Requests",
    status: 429,
    detail: message,
    retry_after: retryAfter,
  });
}
