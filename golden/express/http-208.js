const express = require("express");

const app = express();

function alreadyReported(_req, res) {
  res.status(208).json({
    status: "already_reported",
    message: "The members of this collection were already listed",
  });
}

app.get("/endpoint", alreadyReported);

app.listen(3000, "127.0.0.1");
