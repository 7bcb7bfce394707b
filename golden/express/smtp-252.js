const express = require("express");

const app = express();

function cannotVerifyUser(_req, res) {
  res.status(252).json({
    status: "cannot_verify_user",
    message: "The user cannot be verified, but mail for it is accepted",
  });
}

app.get("/endpoint", cannotVerifyUser);

app.listen(3000, "127.0.0.1");
