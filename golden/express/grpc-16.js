const express = require("express");

const app = express();

function unauthenticated(_req, res) {
  res.set({
    "WWW-Authenticate": 'Bearer realm="example"',
  });
  res.status(401).json({
    error: "unauthenticated",
    message: "The call carries no valid credentials",
    challenge: 'Bearer realm="example"',
  });
}

app.get("/endpoint", unauthenticated);

app.listen(3000, "127.0.0.1");
