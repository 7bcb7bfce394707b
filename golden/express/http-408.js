const express = require("express");

const app = express();

function requestTimeout(_req, res) {
  res.status(408).json({
    error: "request_timeout",
    message: "The request did not arrive completely in time",
  });
}

app.get("/endpoint", requestTimeout);

app.listen(3000, "127.0.0.1");
