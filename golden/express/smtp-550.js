const express = require("express");

const app = express();

function mailboxUnavailable(_req, res) {
  res.status(550).json({
    error: "mailbox_unavailable",
    message: "The mailbox does not exist or is not accessible",
  });
}

app.get("/endpoint", mailboxUnavailable);

app.listen(3000, "127.0.0.1");
