const express = require("express");

const app = express();

function contentTooLarge(_req, res) {
  res.status(413).json({
    error: "content_too_large",
    message: "The content of the request is too large",
    max_bytes: 1048576,
  });
}

app.post("/endpoint", contentTooLarge);

app.listen(3000, "127.0.0.1");
