const express = require("express");

const app = express();

function serviceRestart(_req, res) {
  res.set({
    "Retry-After": "10",
  });
  res.status(503).json({
    error: "service_restart",
    message: "The service is restarting: reconnect in 10 seconds",
    retry_after: 10,
  });
}

app.get("/endpoint", serviceRestart);

app.listen(3000, "127.0.0.1");
