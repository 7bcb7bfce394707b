const express = require("express");

const app = express();

function insufficientStorage(_req, res) {
  res.status(507).json({
    error: "insufficient_storage",
    message: "There is not enough storage left to complete the request",
  });
}

app.put("/endpoint", insufficientStorage);

app.listen(3000, "127.0.0.1");
