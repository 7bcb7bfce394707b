const express = require("express");

const app = express();

function lengthRequired(_req, res) {
  res.status(411).json({
    error: "length_required",
    message: "The request has no Content-Length header field",
  });
}

app.get("/endpoint", lengthRequired);

app.listen(3000, "127.0.0.1");
