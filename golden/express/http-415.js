const express = require("express");

const app = express();

function unsupportedMediaType(_req, res) {
  res.set({
    Accept: "application/json",
  });
  res.status(415).json({
    error: "unsupported_media_type",
    message: "The format of the content is not supported",
    accept: "application/json",
  });
}

app.post("/endpoint", unsupportedMediaType);

app.listen(3000, "127.0.0.1");
