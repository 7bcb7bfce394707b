const express = require("express");

const app = express();

function notExtended(_req, res) {
  res.status(510).json({
    error: "not_extended",
    message: "The request lacks a required protocol extension",
  });
}

app.get("/endpoint", notExtended);

app.listen(3000, "127.0.0.1");
