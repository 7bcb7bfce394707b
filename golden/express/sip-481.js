const express = require("express");

const app = express();

function callTransactionDoesNotExist(_req, res) {
  res.status(481).json({
    error: "call_transaction_does_not_exist",
    message: "The request belongs to no known call or transaction",
  });
}

app.get("/endpoint", callTransactionDoesNotExist);

app.listen(3000, "127.0.0.1");
