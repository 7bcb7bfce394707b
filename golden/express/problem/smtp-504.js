const express = require("express");

const app = express();

function parameterNotImplemented(_req, res) {
  res.type("application/problem+json");
  res.status(504).json({
    type: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#smtp/504",
    title: "Parameter Not Implemented",
    status: 504,
    detail: "Command parameter not implemented",
  });
}

app.get("/endpoint", parameterNotImplemented);

app.listen(3000, "127.0.0.1");
