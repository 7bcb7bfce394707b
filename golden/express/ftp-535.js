const express = require("express");

const app = express();

function failedSecurityCheck(_req, res) {
  res.status(535).json({
    error: "failed_security_check",
    message: "The security check failed",
  });
}

app.get("/endpoint", failedSecurityCheck);

app.listen(3000, "127.0.0.1");
