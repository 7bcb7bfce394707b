const express = require("express");

const app = express();

function mailboxNameNotAllowed(_req, res) {
  res.status(553).json({
    error: "mailbox_name_not_allowed",
    message: "The mailbox name is not allowed",
  });
}

app.get("/endpoint", mailboxNameNotAllowed);

app.listen(3000, "127.0.0.1");
