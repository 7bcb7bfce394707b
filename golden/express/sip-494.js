const express = require("express");

const app = express();

function securityAgreementRequired(_req, res) {
  res.set({
    "Security-Server": "tls;q=0.2",
  });
  res.status(494).json({
    error: "security_agreement_required",
    message: "Agree on a security mechanism, then send the request again",
    security_server: "tls;q=0.2",
  });
}

app.get("/endpoint", securityAgreementRequired);

app.listen(3000, "127.0.0.1");
