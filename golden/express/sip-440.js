const express = require("express");

const app = express();

function maxBreadthExceeded(_req, res) {
  res.status(440).json({
    error: "max_breadth_exceeded",
    message: "This request would fork into too many parallel branches",
  });
}

app.get("/endpoint", maxBreadthExceeded);

app.listen(3000, "127.0.0.1");
