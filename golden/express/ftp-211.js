const express = require("express");

const app = express();

function systemStatus(_req, res) {
  res.status(211).json({
    status: "system_status",
    message: "The server reports its status",
  });
}

app.get("/endpoint", systemStatus);

app.listen(3000, "127.0.0.1");
