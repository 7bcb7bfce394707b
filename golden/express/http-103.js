const express = require("express");

const app = express();

function earlyHints(_req, res) {
  res.writeEarlyHints({
    link: "</style.css>; rel=preload; as=style",
  });
  res.set({
    Link: "</style.css>; rel=preload; as=style",
  });
  res.status(200).json({
    status: "ok",
    message: "The request succeeded",
  });
}

app.get("/endpoint", earlyHints);

app.listen(3000, "127.0.0.1");
