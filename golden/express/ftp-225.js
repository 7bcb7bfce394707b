const express = require("express");

const app = express();

function dataConnectionOpen(_req, res) {
  res.status(225).json({
    status: "data_connection_open",
    message: "The data connection is open and idle",
  });
}

app.get("/endpoint", dataConnectionOpen);

app.listen(3000, "127.0.0.1");
