const express = require("express");

const app = express();

function badRequest(_req, res) {
  res.status(400).json({
    error: "bad_request",
    message: "The request is not valid",
  });
}

app.get("/endpoint", badRequest);

app.listen(3000, "127.0.0.1");
