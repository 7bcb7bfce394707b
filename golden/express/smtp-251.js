const express = require("express");

const app = express();

function userNotLocalWillForward(_req, res) {
  res.status(251).json({
    status: "user_not_local_will_forward",
    message: "The user is not local: the message will be forwarded",
    forward_path: "user@example.net",
  });
}

app.get("/endpoint", userNotLocalWillForward);

app.listen(3000, "127.0.0.1");
