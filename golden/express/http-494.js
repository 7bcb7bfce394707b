const express = require("express");

const app = express();

function requestHeaderTooLarge(_req, res) {
  res.status(494).json({
    error: "request_header_too_large",
    message: "The request header is too large",
  });
}

app.get("/endpoint", requestHeaderTooLarge);

app.listen(3000, "127.0.0.1");
