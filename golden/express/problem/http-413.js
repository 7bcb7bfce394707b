const express = require("express");

const app = express();

function contentTooLarge(_req, res) {
  res.type("application/problem+json");
  res.status(413).json({
    type: "about:blank",
    title: "Content Too Large",
    status: 413,
    detail: "The content of the request is too large",
    max_bytes: 1048576,
  });
}

app.post("/endpoint", contentTooLarge);

app.listen(3000, "127.0.0.1");
