const express = require("express");

const app = express();

function loopDetected(_req, res) {
  res.status(482).json({
    error: "loop_detected",
    message: "The server has seen this request before: it runs in a loop",
  });
}

app.get("/endpoint", loopDetected);

app.listen(3000, "127.0.0.1");
