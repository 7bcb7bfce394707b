const express = require("express");

const app = express();

function noMail(_req, res) {
  res.status(453).json({
    error: "no_mail",
    message: "No mail is waiting",
  });
}

app.get("/endpoint", noMail);

app.listen(3000, "127.0.0.1");
