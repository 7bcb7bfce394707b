const express = require("express");

const app = express();

function timeout(_req, res) {
  res.status(408).json({
    error: "timeout",
    message: "The client took too long to respond",
  });
}

app.get("/endpoint", timeout);

app.listen(3000, "127.0.0.1");
