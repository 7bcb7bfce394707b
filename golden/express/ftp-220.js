const express = require("express");

const app = express();

function serviceReady(_req, res) {
  res.status(220).json({
    status: "service_ready",
    message: "The service is ready for a new user",
  });
}

app.get("/endpoint", serviceReady);

app.listen(3000, "127.0.0.1");
