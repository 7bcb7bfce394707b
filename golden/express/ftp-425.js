const express = require("express");

const app = express();

function cannotOpenDataConnection(_req, res) {
  res.status(503).json({
    error: "cannot_open_data_connection",
    message: "The data connection could not be opened",
  });
}

app.get("/endpoint", cannotOpenDataConnection);

app.listen(3000, "127.0.0.1");
