const express = require("express");

const app = express();

function sslCertificateRequired(_req, res) {
  res.status(496).json({
    error: "ssl_certificate_required",
    message: "A client certificate is required",
  });
}

app.get("/endpoint", sslCertificateRequired);

app.listen(3000, "127.0.0.1");
