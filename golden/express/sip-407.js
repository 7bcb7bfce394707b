const express = require("express");

const app = express();

function proxyAuthenticationRequired(_req, res) {
  res.set({
    "Proxy-Authenticate":
      'Digest realm="proxy.example.com", qop="auth", nonce="2b96e4f7c1d0835a", algorithm=SHA-256',
  });
  res.status(407).json({
    error: "proxy_authentication_required",
    message: "The proxy requires credentials",
    challenge:
      'Digest realm="proxy.example.com", qop="auth", nonce="2b96e4f7c1d0835a", algorithm=SHA-256',
  });
}

app.get("/endpoint", proxyAuthenticationRequired);

app.listen(3000, "127.0.0.1");
