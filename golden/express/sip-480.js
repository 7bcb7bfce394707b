const express = require("express");

const app = express();

function temporarilyUnavailable(_req, res) {
  res.set({
    "Retry-After": "300",
  });
  res.status(480).json({
    error: "temporarily_unavailable",
    message: "The callee is not available: try again in 300 seconds",
    retry_after: 300,
  });
}

app.get("/endpoint", temporarilyUnavailable);

app.listen(3000, "127.0.0.1");
