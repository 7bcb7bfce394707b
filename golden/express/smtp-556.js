const express = require("express");

const app = express();

function domainDoesNotAcceptMail(_req, res) {
  res.status(556).json({
    error: "domain_does_not_accept_mail",
    message: "The domain of the recipient does not accept mail",
  });
}

app.get("/endpoint", domainDoesNotAcceptMail);

app.listen(3000, "127.0.0.1");
