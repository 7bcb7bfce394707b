const express = require("express");

const app = express();

function notAcceptableHere(_req, res) {
  res.set({
    Warning: '305 example.com "Incompatible media format"',
  });
  res.status(488).json({
    error: "not_acceptable_here",
    message: "The session description is not acceptable here",
    warning: '305 example.com "Incompatible media format"',
  });
}

app.get("/endpoint", notAcceptableHere);

app.listen(3000, "127.0.0.1");
