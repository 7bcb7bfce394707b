res.set({
  "Retry-After": "300",
});
res.status(429).json({
  error: "too_many_requests",
  message: "Too many requests: try again later",
  retry_after: 300,
});
