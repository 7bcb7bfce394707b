const express = require("express");

const app = express();

function invalidSslCertificate(_req, res) {
  res.status(526).json({
    error: "invalid_ssl_certificate",
    message: "The certificate of the origin server is not valid",
  });
}

app.get("/endpoint", invalidSslCertificate);

app.listen(3000, "127.0.0.1");
