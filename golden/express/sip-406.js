const express = require("express");

const app = express();

function notAcceptable(_req, res) {
  res.status(406).json({
    error: "not_acceptable",
    message: "The server has no response that the client accepts",
  });
}

app.get("/endpoint", notAcceptable);

app.listen(3000, "127.0.0.1");
