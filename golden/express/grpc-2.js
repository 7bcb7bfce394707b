const express = require("express");

const app = express();

function unknown(_req, res) {
  res.status(500).json({
    error: "unknown",
    message: "The call failed for an unknown reason",
  });
}

app.get("/endpoint", unknown);

app.listen(3000, "127.0.0.1");
