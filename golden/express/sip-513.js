const express = require("express");

const app = express();

function messageTooLarge(_req, res) {
  res.status(513).json({
    error: "message_too_large",
    message: "The message exceeds the length that the server can handle",
  });
}

app.get("/endpoint", messageTooLarge);

app.listen(3000, "127.0.0.1");
