const express = require("express");

const app = express();

function accepted(_req, res) {
  res.status(202).json({
    status: "accepted",
    message: "Request accepted, processing goes on",
  });
}

app.get("/endpoint", accepted);

app.listen(3000, "127.0.0.1");
