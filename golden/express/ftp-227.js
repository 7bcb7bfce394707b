const express = require("express");

const app = express();

function enteringPassiveMode(_req, res) {
  res.status(227).json({
    status: "entering_passive_mode",
    message: "Passive mode entered: connect to 192.0.2.10 port 50069",
    host: "192.0.2.10",
    port: 50069,
  });
}

app.get("/endpoint", enteringPassiveMode);

app.listen(3000, "127.0.0.1");
