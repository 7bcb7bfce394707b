const express = require("express");

const app = express();

function userAccountDisabled(_req, res) {
  res.status(525).json({
    error: "user_account_disabled",
    message: "The user account is disabled",
  });
}

app.get("/endpoint", userAccountDisabled);

app.listen(3000, "127.0.0.1");
