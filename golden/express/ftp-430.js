const express = require("express");

const app = express();

function invalidUsernameOrPassword(_req, res) {
  res.status(430).json({
    error: "invalid_username_or_password",
    message: "The user name or the password is not valid",
  });
}

app.get("/endpoint", invalidUsernameOrPassword);

app.listen(3000, "127.0.0.1");
