const express = require("express");

const app = express();

function commandUnrecognized(_req, res) {
  res.status(400).json({
    error: "command_unrecognized",
    message: "The command was not recognized",
  });
}

app.get("/endpoint", commandUnrecognized);

app.listen(3000, "127.0.0.1");
