const express = require("express");

const app = express();

function commandOkay(_req, res) {
  res.status(200).json({
    status: "command_okay",
    message: "The command was carried out",
  });
}

app.get("/endpoint", commandOkay);

app.listen(3000, "127.0.0.1");
