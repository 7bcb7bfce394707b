res.set({
  "Retry-After": "120",
});
res.status(503).json({
  error: "service_unavailable",
  message: "The service is unavailable: try again later",
  retry_after: 120,
});
