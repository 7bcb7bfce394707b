const express = require("express");

const app = express();

function userNotLocal(_req, res) {
  res.status(551).json({
    error: "user_not_local",
    message: "The user is not local: send to user@example.net instead",
    forward_path: "user@example.net",
  });
}

app.get("/endpoint", userNotLocal);

app.listen(3000, "127.0.0.1");
