const express = require("express");

const app = express();

function misdirectedRequest(_req, res) {
  res.status(421).json({
    error: "misdirected_request",
    message: "This server cannot answer requests for this URI",
  });
}

app.get("/endpoint", misdirectedRequest);

app.listen(3000, "127.0.0.1");
