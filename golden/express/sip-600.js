const express = require("express");

const app = express();

function busyEverywhere(_req, res) {
  res.set({
    "Retry-After": "600",
  });
  res.status(503).json({
    error: "busy_everywhere",
    message: "The callee is busy everywhere: try again in 600 seconds",
    retry_after: 600,
  });
}

app.get("/endpoint", busyEverywhere);

app.listen(3000, "127.0.0.1");
