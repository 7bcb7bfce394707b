const express = require("express");

const app = express();

function networkAuthenticationRequired(_req, res) {
  res.status(511).json({
    error: "network_authentication_required",
    message: "Log in to this network before you use it",
    login_url: "https://login.example.net/",
  });
}

app.get("/endpoint", networkAuthenticationRequired);

app.listen(3000, "127.0.0.1");
