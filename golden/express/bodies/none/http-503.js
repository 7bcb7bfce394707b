function serviceUnavailable(res, { retryAfter = 120 } = {}) {
  res.set({
    "Retry-After": String(retryAfter),
  });
  res.status(503).end();
}
