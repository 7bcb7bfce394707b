const express = require("express");

const app = express();

function serverTimeOut(_req, res) {
  res.status(504).json({
    error: "server_time_out",
    message: "A server that is needed for this request did not respond in time",
  });
}

app.get("/endpoint", serverTimeOut);

app.listen(3000, "127.0.0.1");
