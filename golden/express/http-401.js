const express = require("express");

const app = express();

function unauthorized(_req, res) {
  res.set({
    "WWW-Authenticate": 'Bearer realm="api.example.com"',
  });
  res.status(401).json({
    error: "unauthorized",
    message: "Valid credentials are required",
    challenge: 'Bearer realm="api.example.com"',
  });
}

app.get("/endpoint", unauthorized);

app.listen(3000, "127.0.0.1");
