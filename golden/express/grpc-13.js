const express = require("express");

const app = express();

function internal(_req, res) {
  res.status(500).json({
    error: "internal",
    message: "The service met an internal error",
  });
}

app.get("/endpoint", internal);

app.listen(3000, "127.0.0.1");
