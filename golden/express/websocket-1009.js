const express = require("express");

const app = express();

function messageTooBig(_req, res) {
  res.status(413).json({
    error: "message_too_big",
    message: "The message exceeds the size limit",
  });
}

app.get("/endpoint", messageTooBig);

app.listen(3000, "127.0.0.1");
