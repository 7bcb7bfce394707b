const express = require("express");

const app = express();

function sessionIntervalTooSmall(_req, res) {
  res.set({
    "Min-SE": "1800",
  });
  res.status(422).json({
    error: "session_interval_too_small",
    message: "The session interval is too small: use at least 1800 seconds",
    min_se: 1800,
  });
}

app.get("/endpoint", sessionIntervalTooSmall);

app.listen(3000, "127.0.0.1");
