const express = require("express");

const app = express();

function loginTimeout(_req, res) {
  res.status(440).json({
    error: "login_timeout",
    message: "The session has expired: log in again",
  });
}

app.get("/endpoint", loginTimeout);

app.listen(3000, "127.0.0.1");
