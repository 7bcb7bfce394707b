const express = require("express");

const app = express();

function nodeNotAllowed(_req, res) {
  res.status(459).json({
    error: "node_not_allowed",
    message: "The server does not start the queue of this node for this client",
    node: "example.org",
  });
}

app.get("/endpoint", nodeNotAllowed);

app.listen(3000, "127.0.0.1");
