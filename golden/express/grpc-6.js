const express = require("express");

const app = express();

function alreadyExists(_req, res) {
  res.status(409).json({
    error: "already_exists",
    message: "The entity to create already exists",
  });
}

app.get("/endpoint", alreadyExists);

app.listen(3000, "127.0.0.1");
