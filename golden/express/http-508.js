const express = require("express");

const app = express();

function loopDetected(_req, res) {
  res.status(508).json({
    error: "loop_detected",
    message: "The server found an infinite loop while it processed the request",
  });
}

app.get("/endpoint", loopDetected);

app.listen(3000, "127.0.0.1");
