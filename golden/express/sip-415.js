const express = require("express");

const app = express();

function unsupportedMediaType(_req, res) {
  res.set({
    Accept: "application/sdp",
  });
  res.status(415).json({
    error: "unsupported_media_type",
    message: "This format of the request body is not supported",
    accept: "application/sdp",
  });
}

app.get("/endpoint", unsupportedMediaType);

app.listen(3000, "127.0.0.1");
