const express = require("express");

const app = express();

function serverChallenge(_req, res) {
  res.status(202).json({
    status: "server_challenge",
    message: "The server waits for the answer to its challenge",
    challenge: "UGFzc3dvcmQ6",
  });
}

app.get("/endpoint", serverChallenge);

app.listen(3000, "127.0.0.1");
