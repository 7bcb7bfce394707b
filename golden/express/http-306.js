const express = require("express");

const app = express();

function unused(_req, res) {
  res.status(306).json({
    status: "unused",
    message: "This status code is reserved and has no meaning",
  });
}

app.get("/endpoint", unused);

app.listen(3000, "127.0.0.1");
