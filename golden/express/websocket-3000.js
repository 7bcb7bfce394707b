const express = require("express");

const app = express();

function unauthorized(_req, res) {
  res.set({
    "WWW-Authenticate": 'Bearer realm="example"',
  });
  res.status(401).json({
    error: "unauthorized",
    message: "This endpoint requires authentication",
    challenge: 'Bearer realm="example"',
  });
}

app.get("/endpoint", unauthorized);

app.listen(3000, "127.0.0.1");
