const express = require("express");

const app = express();

function ok(_req, res) {
  res.status(200).json({
    status: "ok",
    message: "The call succeeded",
  });
}

app.get("/endpoint", ok);

app.listen(3000, "127.0.0.1");
