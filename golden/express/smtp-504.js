const express = require("express");

const app = express();

function parameterNotImplemented(_req, res) {
  res.status(504).json({
    error: "parameter_not_implemented",
    message: "Command parameter not implemented",
  });
}

app.get("/endpoint", parameterNotImplemented);

app.listen(3000, "127.0.0.1");
