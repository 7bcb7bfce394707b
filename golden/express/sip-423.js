const express = require("express");

const app = express();

function intervalTooBrief(_req, res) {
  res.set({
    "Min-Expires": "3600",
  });
  res.status(422).json({
    error: "interval_too_brief",
    message: "The expiration time is too short: use at least 3600 seconds",
    min_expires: 3600,
  });
}

app.get("/endpoint", intervalTooBrief);

app.listen(3000, "127.0.0.1");
