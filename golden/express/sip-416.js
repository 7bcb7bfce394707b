const express = require("express");

const app = express();

function unsupportedUriScheme(_req, res) {
  res.status(400).json({
    error: "unsupported_uri_scheme",
    message: "The scheme of the Request-URI is not supported",
  });
}

app.get("/endpoint", unsupportedUriScheme);

app.listen(3000, "127.0.0.1");
