const express = require("express");

const app = express();

function authenticationCredentialsInvalid(_req, res) {
  res.status(535).json({
    error: "authentication_credentials_invalid",
    message: "The authentication credentials are not valid",
  });
}

app.get("/endpoint", authenticationCredentialsInvalid);

app.listen(3000, "127.0.0.1");
