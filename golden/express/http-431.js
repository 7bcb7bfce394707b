const express = require("express");

const app = express();

function requestHeaderFieldsTooLarge(_req, res) {
  res.status(431).json({
    error: "request_header_fields_too_large",
    message: "The header fields of the request are too large",
  });
}

app.get("/endpoint", requestHeaderFieldsTooLarge);

app.listen(3000, "127.0.0.1");
