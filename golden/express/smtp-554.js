const express = require("express");

const app = express();

function transactionFailed(_req, res) {
  res.status(554).json({
    error: "transaction_failed",
    message: "The mail transaction failed",
  });
}

app.get("/endpoint", transactionFailed);

app.listen(3000, "127.0.0.1");
