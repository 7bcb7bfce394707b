const express = require("express");

const app = express();

function originIsUnreachable(_req, res) {
  res.status(523).json({
    error: "origin_is_unreachable",
    message: "The network has no path to the origin server",
  });
}

app.get("/endpoint", originIsUnreachable);

app.listen(3000, "127.0.0.1");
