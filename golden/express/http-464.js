const express = require("express");

const app = express();

function incompatibleProtocol(_req, res) {
  res.status(464).json({
    error: "incompatible_protocol",
    message: "The target does not accept this version of HTTP",
  });
}

app.get("/endpoint", incompatibleProtocol);

app.listen(3000, "127.0.0.1");
