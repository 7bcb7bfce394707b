const express = require("express");

const app = express();

function conflict(_req, res) {
  res.status(409).json({
    error: "conflict",
    message: "The registration clashes with one that already exists",
  });
}

app.get("/endpoint", conflict);

app.listen(3000, "127.0.0.1");
