const express = require("express");

const app = express();

function requestDeniedByPolicy(_req, res) {
  res.status(534).json({
    error: "request_denied_by_policy",
    message: "The policy of the server denies the request",
  });
}

app.get("/endpoint", requestDeniedByPolicy);

app.listen(3000, "127.0.0.1");
