const express = require("express");

const app = express();

function requestEntityTooLarge(_req, res) {
  res.set({
    "Retry-After": "3600",
  });
  res.status(413).json({
    error: "request_entity_too_large",
    message: "The request body is too large for now: try again in 3600 seconds",
    retry_after: 3600,
  });
}

app.get("/endpoint", requestEntityTooLarge);

app.listen(3000, "127.0.0.1");
