const express = require("express");

const app = express();

function commandNotImplementedForParameter(_req, res) {
  res.status(501).json({
    error: "command_not_implemented_for_parameter",
    message: "The command is not implemented for this parameter",
  });
}

app.get("/endpoint", commandNotImplementedForParameter);

app.listen(3000, "127.0.0.1");
