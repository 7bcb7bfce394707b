const express = require("express");

const app = express();

function networkConnectTimeoutError(_req, res) {
  res.status(599).json({
    error: "network_connect_timeout_error",
    message: "Connecting to the upstream server timed out",
  });
}

app.get("/endpoint", networkConnectTimeoutError);

app.listen(3000, "127.0.0.1");
