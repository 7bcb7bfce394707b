const express = require("express");

const app = express();

function mailboxTemporarilyUnavailable(_req, res) {
  res.status(450).json({
    error: "mailbox_temporarily_unavailable",
    message: "The mailbox is temporarily unavailable: try again later",
  });
}

app.get("/endpoint", mailboxTemporarilyUnavailable);

app.listen(3000, "127.0.0.1");
