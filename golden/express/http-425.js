const express = require("express");

const app = express();

function tooEarly(_req, res) {
  res.status(425).json({
    error: "too_early",
    message: "Repeat the request after the TLS handshake has finished",
  });
}

app.get("/endpoint", tooEarly);

app.listen(3000, "127.0.0.1");
