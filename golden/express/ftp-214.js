const express = require("express");

const app = express();

function helpMessage(_req, res) {
  res.status(214).json({
    status: "help_message",
    message: "The server sends its help text",
  });
}

app.get("/endpoint", helpMessage);

app.listen(3000, "127.0.0.1");
