function tooManyRequests(res, { retryAfter = 300 } = {}) {
  res.set({
    "Retry-After": String(retryAfter),
  });
  res.status(429).end();
}
