const express = require("express");

const app = express();

function unsupportedCredential(_req, res) {
  res.status(437).json({
    error: "unsupported_credential",
    message: "The caller's credential is not trusted or not supported",
  });
}

app.get("/endpoint", unsupportedCredential);

app.listen(3000, "127.0.0.1");
