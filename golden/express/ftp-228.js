const express = require("express");

const app = express();

function enteringLongPassiveMode(_req, res) {
  res.status(228).json({
    status: "entering_long_passive_mode",
    message: "Long passive mode entered: connect to 2001:db8::a port 50069",
    host: "2001:db8::a",
    port: 50069,
  });
}

app.get("/endpoint", enteringLongPassiveMode);

app.listen(3000, "127.0.0.1");
