const express = require("express");

const app = express();

function deadlineExceeded(_req, res) {
  res.status(504).json({
    error: "deadline_exceeded",
    message: "The deadline passed before the call completed",
  });
}

app.get("/endpoint", deadlineExceeded);

app.listen(3000, "127.0.0.1");
