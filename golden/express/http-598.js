const express = require("express");

const app = express();

function networkReadTimeoutError(_req, res) {
  res.status(598).json({
    error: "network_read_timeout_error",
    message: "Reading from the upstream server timed out",
  });
}

app.get("/endpoint", networkReadTimeoutError);

app.listen(3000, "127.0.0.1");
