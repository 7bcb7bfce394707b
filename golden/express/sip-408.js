const express = require("express");

const app = express();

function requestTimeout(_req, res) {
  res.status(504).json({
    error: "request_timeout",
    message: "The callee could not be found in time",
  });
}

app.get("/endpoint", requestTimeout);

app.listen(3000, "127.0.0.1");
