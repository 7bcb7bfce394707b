const express = require("express");

const app = express();

function badGateway(_req, res) {
  res.status(502).json({
    error: "bad_gateway",
    message: "A downstream server sent an invalid response",
  });
}

app.get("/endpoint", badGateway);

app.listen(3000, "127.0.0.1");
