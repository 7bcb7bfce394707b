const express = require("express");

const app = express();

function paymentRequired(_req, res) {
  res.status(402).json({
    error: "payment_required",
    message: "Payment is required",
  });
}

app.get("/endpoint", paymentRequired);

app.listen(3000, "127.0.0.1");
