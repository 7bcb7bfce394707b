const express = require("express");

const app = express();

function tooManyRequests(_req, res) {
  res.set({
    "Retry-After": "300",
  });
  res.type("application/problem+json");
  res.status(429).json({
    type: "about:blank",
    title: "Too Many Requests",
    status: 429,
    detail: "Too many requests: try again later",
    retry_after: 300,
  });
}

app.get("/endpoint", tooManyRequests);

app.listen(3000, "127.0.0.1");
