const express = require("express");

const app = express();

function networkProtocolNotSupported(_req, res) {
  res.status(522).json({
    error: "network_protocol_not_supported",
    message: "The network protocol is not supported: use another",
    protocols: [1, 2],
  });
}

app.get("/endpoint", networkProtocolNotSupported);

app.listen(3000, "127.0.0.1");
