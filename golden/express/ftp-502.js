const express = require("express");

const app = express();

function commandNotImplemented(_req, res) {
  res.status(501).json({
    error: "command_not_implemented",
    message: "This command is not implemented",
  });
}

app.get("/endpoint", commandNotImplemented);

app.listen(3000, "127.0.0.1");
