const express = require("express");

const app = express();

function serverInternalError(_req, res) {
  res.set({
    "Retry-After": "10",
  });
  res.status(500).json({
    error: "server_internal_error",
    message: "Unexpected server error: try again in 10 seconds",
    retry_after: 10,
  });
}

app.get("/endpoint", serverInternalError);

app.listen(3000, "127.0.0.1");
