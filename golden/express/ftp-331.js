const express = require("express");

const app = express();

function needPassword(_req, res) {
  res.status(202).json({
    status: "need_password",
    message: "The user name is accepted: send the password",
  });
}

app.get("/endpoint", needPassword);

app.listen(3000, "127.0.0.1");
