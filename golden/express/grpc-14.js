const express = require("express");

const app = express();

function unavailable(_req, res) {
  res.set({
    "Retry-After": "10",
  });
  res.status(503).json({
    error: "unavailable",
    message: "The service is unavailable: try again in 10 seconds",
    retry_after: 10,
  });
}

app.get("/endpoint", unavailable);

app.listen(3000, "127.0.0.1");
