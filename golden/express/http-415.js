const express = require("express");

const app = express();

function unsupportedMediaType(_req, res) {
  res.set({
    Accept: "application/json",
  });
  res.status(415).json({
    error: "unsupported_media_type",
    message: "The content must be sent as application/json",
  });
}

app.post("/endpoint", unsupportedMediaType);

app.listen(3000, "127.0.0.1");
