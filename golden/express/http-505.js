const express = require("express");

const app = express();

function httpVersionNotSupported(_req, res) {
  res.status(505).json({
    error: "http_version_not_supported",
    message: "The HTTP version of this request is not supported",
  });
}

app.get("/endpoint", httpVersionNotSupported);

app.listen(3000, "127.0.0.1");
