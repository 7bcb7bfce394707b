const express = require("express");

const app = express();

function serviceUnavailable(_req, res) {
  res.set({
    "Retry-After": "120",
  });
  res.status(503).json({
    error: "service_unavailable",
    message: "Service unavailable: use another server or retry in 120 seconds",
    retry_after: 120,
  });
}

app.get("/endpoint", serviceUnavailable);

app.listen(3000, "127.0.0.1");
