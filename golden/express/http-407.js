const express = require("express");

const app = express();

function proxyAuthenticationRequired(_req, res) {
  res.set({
    "Proxy-Authenticate": 'Basic realm="proxy.example.com"',
  });
  res.status(407).json({
    error: "proxy_authentication_required",
    message: "The proxy requires valid credentials",
    challenge: 'Basic realm="proxy.example.com"',
  });
}

app.get("/endpoint", proxyAuthenticationRequired);

app.listen(3000, "127.0.0.1");
