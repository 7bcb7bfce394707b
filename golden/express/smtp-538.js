const express = require("express");

const app = express();

function encryptionRequiredForMechanism(_req, res) {
  res.status(538).json({
    error: "encryption_required_for_mechanism",
    message: "This authentication mechanism requires an encrypted connection",
  });
}

app.get("/endpoint", encryptionRequiredForMechanism);

app.listen(3000, "127.0.0.1");
