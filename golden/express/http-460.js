const express = require("express");

const app = express();

function clientClosedConnection(_req, res) {
  res.status(460).json({
    error: "client_closed_connection",
    message: "The client disconnected before the response was ready",
  });
}

app.get("/endpoint", clientClosedConnection);

app.listen(3000, "127.0.0.1");
