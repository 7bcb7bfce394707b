const express = require("express");

const app = express();

function invalidToken(_req, res) {
  res.status(498).json({
    error: "invalid_token",
    message: "The access token is invalid or has expired",
  });
}

app.get("/endpoint", invalidToken);

app.listen(3000, "127.0.0.1");
