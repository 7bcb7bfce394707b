const express = require("express");

const app = express();

function forbidden(_req, res) {
  res.status(403).json({
    error: "forbidden",
    message: "The client has no permission for this request",
  });
}

app.get("/endpoint", forbidden);

app.listen(3000, "127.0.0.1");
