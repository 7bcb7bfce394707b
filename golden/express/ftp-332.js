const express = require("express");

const app = express();

function needAccountForLogin(_req, res) {
  res.status(202).json({
    status: "need_account_for_login",
    message: "An account is needed for the login: send ACCT",
  });
}

app.get("/endpoint", needAccountForLogin);

app.listen(3000, "127.0.0.1");
