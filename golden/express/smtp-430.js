const express = require("express");

const app = express();

function invalidCommand(_req, res) {
  res.status(430).json({
    error: "invalid_command",
    message: "The command is not valid at present",
  });
}

app.get("/endpoint", invalidCommand);

app.listen(3000, "127.0.0.1");
