const express = require("express");

const app = express();

function serviceUnavailable(_req, res) {
  res.set({
    "Retry-After": "120",
  });
  res.status(503).json({
    error: "service_unavailable",
    message: "The service is unavailable: try again later",
    retry_after: 120,
  });
}

app.get("/endpoint", serviceUnavailable);

app.listen(3000, "127.0.0.1");
