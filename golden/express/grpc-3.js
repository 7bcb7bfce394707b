const express = require("express");

const app = express();

function invalidArgument(_req, res) {
  res.status(400).json({
    error: "invalid_argument",
    message: "An argument of the call is not valid",
  });
}

app.get("/endpoint", invalidArgument);

app.listen(3000, "127.0.0.1");
