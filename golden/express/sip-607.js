const express = require("express");

const app = express();

function unwanted(_req, res) {
  res.status(403).json({
    error: "unwanted",
    message: "The callee does not want this call",
  });
}

app.get("/endpoint", unwanted);

app.listen(3000, "127.0.0.1");
