const express = require("express");

const app = express();

function localErrorInProcessing(_req, res) {
  res.status(503).json({
    error: "local_error_in_processing",
    message: "The server met a local error: try again later",
  });
}

app.get("/endpoint", localErrorInProcessing);

app.listen(3000, "127.0.0.1");
