const express = require("express");

const app = express();

function commandSuperfluous(_req, res) {
  res.status(200).json({
    status: "command_superfluous",
    message: "The command is not needed here, so nothing was done",
  });
}

app.get("/endpoint", commandSuperfluous);

app.listen(3000, "127.0.0.1");
