const express = require("express");

const app = express();

function temporaryAuthenticationFailure(_req, res) {
  res.status(454).json({
    error: "temporary_authentication_failure",
    message: "Authentication is temporarily not possible: try again later",
  });
}

app.get("/endpoint", temporaryAuthenticationFailure);

app.listen(3000, "127.0.0.1");
