const express = require("express");

const app = express();

function resourceExhausted(_req, res) {
  res.set({
    "Retry-After": "60",
  });
  res.status(429).json({
    error: "resource_exhausted",
    message: "The quota is used up: try again in 60 seconds",
    retry_after: 60,
  });
}

app.get("/endpoint", resourceExhausted);

app.listen(3000, "127.0.0.1");
