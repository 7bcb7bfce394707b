const express = require("express");

const app = express();

function busyHere(_req, res) {
  res.set({
    "Retry-After": "120",
  });
  res.status(486).json({
    error: "busy_here",
    message: "The callee is busy: try again in 120 seconds",
    retry_after: 120,
  });
}

app.get("/endpoint", busyHere);

app.listen(3000, "127.0.0.1");
