const express = require("express");

const app = express();

function lengthRequired(_req, res) {
  res.status(411).json({
    error: "length_required",
    message: "The request must have a Content-Length header",
  });
}

app.post("/endpoint", lengthRequired);

app.listen(3000, "127.0.0.1");
