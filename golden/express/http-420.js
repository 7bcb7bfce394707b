const express = require("express");

const app = express();

function enhanceYourCalm(_req, res) {
  res.set({
    "Retry-After": "60",
  });
  res.status(420).json({
    error: "enhance_your_calm",
    message: "Rate limit exceeded: try again later",
    retry_after: 60,
  });
}

app.get("/endpoint", enhanceYourCalm);

app.listen(3000, "127.0.0.1");
