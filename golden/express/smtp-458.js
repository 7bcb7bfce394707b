const express = require("express");

const app = express();

function unableToQueueMessages(_req, res) {
  res.status(458).json({
    error: "unable_to_queue_messages",
    message: "The queue of this node could not be started: try again later",
    node: "example.org",
  });
}

app.get("/endpoint", unableToQueueMessages);

app.listen(3000, "127.0.0.1");
