const express = require("express");

const app = express();

function unauthorized(_req, res) {
  res.set({
    "WWW-Authenticate":
      'Digest realm="example.com", qop="auth", nonce="7d1c0b5e9a3f4826", algorithm=SHA-256',
  });
  res.status(401).json({
    error: "unauthorized",
    message: "This server requires credentials",
    challenge:
      'Digest realm="example.com", qop="auth", nonce="7d1c0b5e9a3f4826", algorithm=SHA-256',
  });
}

app.get("/endpoint", unauthorized);

app.listen(3000, "127.0.0.1");
