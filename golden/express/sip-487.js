const express = require("express");

const app = express();

function requestTerminated(_req, res) {
  res.status(487).json({
    error: "request_terminated",
    message: "The request was canceled before it was answered",
  });
}

app.get("/endpoint", requestTerminated);

app.listen(3000, "127.0.0.1");
