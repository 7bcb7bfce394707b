const express = require("express");

const app = express();

function tooManyForwardedIpAddresses(_req, res) {
  res.status(463).json({
    error: "too_many_forwarded_ip_addresses",
    message: "The X-Forwarded-For header has too many IP addresses",
  });
}

app.get("/endpoint", tooManyForwardedIpAddresses);

app.listen(3000, "127.0.0.1");
