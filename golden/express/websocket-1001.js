const express = require("express");

const app = express();

function goingAway(_req, res) {
  res.status(503).json({
    error: "going_away",
    message: "The server is going away",
  });
}

app.get("/endpoint", goingAway);

app.listen(3000, "127.0.0.1");
