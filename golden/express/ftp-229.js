const express = require("express");

const app = express();

function enteringExtendedPassiveMode(_req, res) {
  res.status(229).json({
    status: "entering_extended_passive_mode",
    message: "Extended passive mode entered: connect to port 50069",
    port: 50069,
  });
}

app.get("/endpoint", enteringExtendedPassiveMode);

app.listen(3000, "127.0.0.1");
