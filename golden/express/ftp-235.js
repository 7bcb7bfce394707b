const express = require("express");

const app = express();

function securityDataExchangeCompleteWithData(_req, res) {
  res.status(235).json({
    status: "security_data_exchange_complete_with_data",
    message: "The security data exchange is complete",
    adat: "c2VydmVyLXRva2VuLTM=",
  });
}

app.get("/endpoint", securityDataExchangeCompleteWithData);

app.listen(3000, "127.0.0.1");
