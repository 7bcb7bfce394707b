const express = require("express");

const app = express();

function closingControlConnection(_req, res) {
  res.status(221).json({
    status: "closing_control_connection",
    message: "The server closes the control connection as requested",
  });
}

app.get("/endpoint", closingControlConnection);

app.listen(3000, "127.0.0.1");
