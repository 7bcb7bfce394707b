const express = require("express");

const app = express();

function outOfRange(_req, res) {
  res.status(400).json({
    error: "out_of_range",
    message: "The call goes past the valid range",
  });
}

app.get("/endpoint", outOfRange);

app.listen(3000, "127.0.0.1");
