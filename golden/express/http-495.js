const express = require("express");

const app = express();

function sslCertificateError(_req, res) {
  res.status(495).json({
    error: "ssl_certificate_error",
    message: "The client certificate could not be verified",
  });
}

app.get("/endpoint", sslCertificateError);

app.listen(3000, "127.0.0.1");
