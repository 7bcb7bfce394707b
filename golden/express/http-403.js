const express = require("express");

const app = express();

function forbidden(_req, res) {
  res.status(403).json({
    error: "forbidden",
    message: "Access to this resource is not allowed",
  });
}

app.get("/endpoint", forbidden);

app.listen(3000, "127.0.0.1");
