const express = require("express");

const app = express();

function invalidIdentityHeader(_req, res) {
  res.status(438).json({
    error: "invalid_identity_header",
    message: "The signature of the caller's identity is not valid",
  });
}

app.get("/endpoint", invalidIdentityHeader);

app.listen(3000, "127.0.0.1");
