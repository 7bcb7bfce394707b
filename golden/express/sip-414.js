const express = require("express");

const app = express();

function requestUriTooLong(_req, res) {
  res.status(414).json({
    error: "request_uri_too_long",
    message: "The Request-URI exceeds the length that the server accepts",
  });
}

app.get("/endpoint", requestUriTooLong);

app.listen(3000, "127.0.0.1");
