const express = require("express");

const app = express();

function unauthorized(_req, res) {
  res.set({
    "WWW-Authenticate": 'Bearer realm="api.example.com"',
  });
  res.type("application/problem+json");
  res.status(401).json({
    type: "about:blank",
    title: "Unauthorized",
    status: 401,
    detail: "Valid credentials are required",
    challenge: 'Bearer realm="api.example.com"',
  });
}

app.get("/endpoint", unauthorized);

app.listen(3000, "127.0.0.1");
