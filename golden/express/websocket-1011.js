const express = require("express");

const app = express();

function internalError(_req, res) {
  res.status(500).json({
    error: "internal_error",
    message: "The server met an unexpected condition",
  });
}

app.get("/endpoint", internalError);

app.listen(3000, "127.0.0.1");
