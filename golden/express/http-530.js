const express = require("express");

const app = express();

function originDnsError(_req, res) {
  res.status(530).json({
    error: "origin_dns_error",
    message: "The host name of the origin server could not be resolved",
  });
}

app.get("/endpoint", originDnsError);

app.listen(3000, "127.0.0.1");
