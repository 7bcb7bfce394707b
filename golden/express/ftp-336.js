const express = require("express");

const app = express();

function needPasswordForChallenge(_req, res) {
  res.status(202).json({
    status: "need_password_for_challenge",
    message: "The user name is accepted: answer the challenge with PASS",
    challenge: "otp-md5 487 ex1234",
  });
}

app.get("/endpoint", needPasswordForChallenge);

app.listen(3000, "127.0.0.1");
