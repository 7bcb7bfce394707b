const express = require("express");

const app = express();

function authenticationSucceeded(_req, res) {
  res.status(235).json({
    status: "authentication_succeeded",
    message: "Authentication succeeded",
  });
}

app.get("/endpoint", authenticationSucceeded);

app.listen(3000, "127.0.0.1");
