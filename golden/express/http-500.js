const express = require("express");

const app = express();

function internalServerError(_req, res) {
  res.status(500).json({
    error: "internal_server_error",
    message: "An unexpected error occurred on the server",
  });
}

app.get("/endpoint", internalServerError);

app.listen(3000, "127.0.0.1");
