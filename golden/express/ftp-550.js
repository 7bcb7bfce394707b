const express = require("express");

const app = express();

function fileUnavailable(_req, res) {
  res.status(550).json({
    error: "file_unavailable",
    message: "The file does not exist or is not accessible",
  });
}

app.get("/endpoint", fileUnavailable);

app.listen(3000, "127.0.0.1");
