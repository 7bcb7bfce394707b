const express = require("express");

const app = express();

function uriTooLong(_req, res) {
  res.status(414).json({
    error: "uri_too_long",
    message: "The request URI is too long",
  });
}

app.get("/endpoint", uriTooLong);

app.listen(3000, "127.0.0.1");
