const express = require("express");

const app = express();

function authenticationRequired(_req, res) {
  res.status(530).json({
    error: "authentication_required",
    message: "Authentication is required before this command",
  });
}

app.get("/endpoint", authenticationRequired);

app.listen(3000, "127.0.0.1");
