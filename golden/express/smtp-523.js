const express = require("express");

const app = express();

function encryptionNeeded(_req, res) {
  res.status(523).json({
    error: "encryption_needed",
    message: "This authentication mechanism needs an encrypted connection",
  });
}

app.get("/endpoint", encryptionNeeded);

app.listen(3000, "127.0.0.1");
