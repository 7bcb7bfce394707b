const express = require("express");

const app = express();

function tryAgainLater(_req, res) {
  res.set({
    "Retry-After": "30",
  });
  res.status(503).json({
    error: "try_again_later",
    message: "The server is overloaded: try again in 30 seconds",
    retry_after: 30,
  });
}

app.get("/endpoint", tryAgainLater);

app.listen(3000, "127.0.0.1");
