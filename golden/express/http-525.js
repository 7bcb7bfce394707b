const express = require("express");

const app = express();

function sslHandshakeFailed(_req, res) {
  res.status(525).json({
    error: "ssl_handshake_failed",
    message: "The origin server did not complete the TLS handshake",
  });
}

app.get("/endpoint", sslHandshakeFailed);

app.listen(3000, "127.0.0.1");
