const express = require("express");

const app = express();

function pendingMessagesStarted(_req, res) {
  res.status(253).json({
    status: "pending_messages_started",
    message: "Delivery of 3 pending messages was started",
    node: "example.org",
    pending: 3,
  });
}

app.get("/endpoint", pendingMessagesStarted);

app.listen(3000, "127.0.0.1");
