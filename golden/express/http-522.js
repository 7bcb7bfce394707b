const express = require("express");

const app = express();

function connectionTimedOut(_req, res) {
  res.status(522).json({
    error: "connection_timed_out",
    message: "Connection to the origin server timed out",
  });
}

app.get("/endpoint", connectionTimedOut);

app.listen(3000, "127.0.0.1");
