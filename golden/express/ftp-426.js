const express = require("express");

const app = express();

function transferAborted(_req, res) {
  res.status(503).json({
    error: "transfer_aborted",
    message: "The data connection was closed before the transfer was complete",
  });
}

app.get("/endpoint", transferAborted);

app.listen(3000, "127.0.0.1");
