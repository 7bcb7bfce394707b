const express = require("express");

const app = express();

function protocolError(_req, res) {
  res.status(400).json({
    error: "protocol_error",
    message: "The peer violated the WebSocket protocol",
  });
}

app.get("/endpoint", protocolError);

app.listen(3000, "127.0.0.1");
