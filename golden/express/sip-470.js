const express = require("express");

const app = express();

function consentNeeded(_req, res) {
  res.set({
    "Permission-Missing": "sip:carol@example.com",
  });
  res.status(470).json({
    error: "consent_needed",
    message: "Permission of at least one recipient is missing",
    permission_missing: "sip:carol@example.com",
  });
}

app.get("/endpoint", consentNeeded);

app.listen(3000, "127.0.0.1");
