const express = require("express");

const app = express();

function securityDataExchangeComplete(_req, res) {
  res.status(234).json({
    status: "security_data_exchange_complete",
    message: "The security mechanism is accepted",
  });
}

app.get("/endpoint", securityDataExchangeComplete);

app.listen(3000, "127.0.0.1");
