const express = require("express");

const app = express();

function processing(_req, res) {
  res.writeProcessing();
  res.status(200).json({
    status: "ok",
    message: "The request succeeded",
  });
}

app.get("/endpoint", processing);

app.listen(3000, "127.0.0.1");
