const express = require("express");

const app = express();

function serviceClosing(_req, res) {
  res.status(221).json({
    status: "service_closing",
    message: "The server closes the connection as requested",
  });
}

app.get("/endpoint", serviceClosing);

app.listen(3000, "127.0.0.1");
