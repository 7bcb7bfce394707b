const express = require("express");

const app = express();

function serviceUnavailable(_req, res) {
  res.set({
    "Retry-After": "120",
  });
  res.type("application/problem+json");
  res.status(503).json({
    type: "about:blank",
    title: "Service Unavailable",
    status: 503,
    detail: "The service is unavailable: try again later",
    retry_after: 120,
  });
}

app.get("/endpoint", serviceUnavailable);

app.listen(3000, "127.0.0.1");
