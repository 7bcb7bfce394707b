const express = require("express");

const app = express();

function aTimeoutOccurred(_req, res) {
  res.status(524).json({
    error: "a_timeout_occurred",
    message: "Origin server did not respond in time",
  });
}

app.get("/endpoint", aTimeoutOccurred);

app.listen(3000, "127.0.0.1");
