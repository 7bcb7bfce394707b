const express = require("express");

const app = express();

function alternativeService(_req, res) {
  res.status(380).json({
    status: "alternative_service",
    message: "The call failed, but another service is available",
  });
}

app.get("/endpoint", alternativeService);

app.listen(3000, "127.0.0.1");
