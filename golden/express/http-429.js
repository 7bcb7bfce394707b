const express = require("express");

const app = express();

function tooManyRequests(_req, res) {
  res.set({
    "Retry-After": "300",
  });
  res.status(429).json({
    error: "too_many_requests",
    message: "Too many requests: try again later",
    retry_after: 300,
  });
}

app.get("/endpoint", tooManyRequests);

app.listen(3000, "127.0.0.1");
