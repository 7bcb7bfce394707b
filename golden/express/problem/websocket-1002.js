const express = require("express");

const app = express();

function protocolError(_req, res) {
  res.type("application/problem+json");
  res.status(400).json({
    type: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#websocket/1002",
    title: "Protocol error",
    status: 400,
    detail: "The peer violated the WebSocket protocol",
  });
}

app.get("/endpoint", protocolError);

app.listen(3000, "127.0.0.1");
