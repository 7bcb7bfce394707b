const express = require("express");

const app = express();

function systemType(_req, res) {
  res.status(215).json({
    status: "system_type",
    message: "The system type is UNIX",
    system: "UNIX",
  });
}

app.get("/endpoint", systemType);

app.listen(3000, "127.0.0.1");
