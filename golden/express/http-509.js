const express = require("express");

const app = express();

function bandwidthLimitExceeded(_req, res) {
  res.status(509).json({
    error: "bandwidth_limit_exceeded",
    message: "The site has exceeded its bandwidth limit",
  });
}

app.get("/endpoint", bandwidthLimitExceeded);

app.listen(3000, "127.0.0.1");
