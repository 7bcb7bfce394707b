const express = require("express");

const app = express();

function notImplemented(_req, res) {
  res.status(501).json({
    error: "not_implemented",
    message: "The server does not implement this method",
  });
}

app.get("/endpoint", notImplemented);

app.listen(3000, "127.0.0.1");
