const express = require("express");

const app = express();

function authenticationMechanismTooWeak(_req, res) {
  res.status(534).json({
    error: "authentication_mechanism_too_weak",
    message: "The authentication mechanism is too weak for this account",
  });
}

app.get("/endpoint", authenticationMechanismTooWeak);

app.listen(3000, "127.0.0.1");
