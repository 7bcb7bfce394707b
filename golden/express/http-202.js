const express = require("express");

const app = express();

function accepted(_req, res) {
  res.set({
    Location: "/jobs/42",
  });
  res.status(202).json({
    status: "accepted",
    message: "The request was accepted for processing",
    monitor: "/jobs/42",
  });
}

app.post("/endpoint", accepted);

app.listen(3000, "127.0.0.1");
