const express = require("express");

const app = express();

function gatewayTimeout(_req, res) {
  res.status(504).json({
    error: "gateway_timeout",
    message: "Upstream server timed out",
  });
}

app.get("/endpoint", gatewayTimeout);

app.listen(3000, "127.0.0.1");
