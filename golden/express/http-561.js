const express = require("express");

const app = express();

function identityProviderError(_req, res) {
  res.status(561).json({
    error: "identity_provider_error",
    message: "Login through the identity provider failed",
  });
}

app.get("/endpoint", identityProviderError);

app.listen(3000, "127.0.0.1");
