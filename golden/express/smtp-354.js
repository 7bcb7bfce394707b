const express = require("express");

const app = express();

function startMailInput(_req, res) {
  res.status(202).json({
    status: "start_mail_input",
    message: "The server is ready for the message content",
  });
}

app.get("/endpoint", startMailInput);

app.listen(3000, "127.0.0.1");
