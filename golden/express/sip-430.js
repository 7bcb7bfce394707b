const express = require("express");

const app = express();

function flowFailed(_req, res) {
  res.status(430).json({
    error: "flow_failed",
    message: "The connection to the registered device is gone",
  });
}

app.get("/endpoint", flowFailed);

app.listen(3000, "127.0.0.1");
