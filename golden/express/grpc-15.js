const express = require("express");

const app = express();

function dataLoss(_req, res) {
  res.status(500).json({
    error: "data_loss",
    message: "Data is lost or corrupted",
  });
}

app.get("/endpoint", dataLoss);

app.listen(3000, "127.0.0.1");
