const express = require("express");

const app = express();

function decline(_req, res) {
  res.set({
    "Retry-After": "3600",
  });
  res.status(403).json({
    error: "decline",
    message: "The callee declines the call: try again in 3600 seconds",
    retry_after: 3600,
  });
}

app.get("/endpoint", decline);

app.listen(3000, "127.0.0.1");
