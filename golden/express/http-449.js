const express = require("express");

const app = express();

function retryWith(_req, res) {
  res.set({
    "Ms-Echo-Request": "token",
  });
  res.status(449).json({
    error: "retry_with",
    message: "More information is needed to answer the request",
    echo_request: "token",
  });
}

app.get("/endpoint", retryWith);

app.listen(3000, "127.0.0.1");
