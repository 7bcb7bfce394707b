const express = require("express");

const app = express();

function paymentRequired(_req, res) {
  res.status(402).json({
    error: "payment_required",
    message: "This call requires a payment",
  });
}

app.get("/endpoint", paymentRequired);

app.listen(3000, "127.0.0.1");
