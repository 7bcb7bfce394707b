const express = require("express");

const app = express();

function serviceNotAvailable(_req, res) {
  res.status(503).json({
    error: "service_not_available",
    message: "The mail service is not available: try again later",
  });
}

app.get("/endpoint", serviceNotAvailable);

app.listen(3000, "127.0.0.1");
