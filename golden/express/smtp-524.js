const express = require("express");

const app = express();

function mechanismNeedsEncryption(_req, res) {
  res.status(524).json({
    error: "mechanism_needs_encryption",
    message: "This authentication mechanism is allowed only with encryption",
  });
}

app.get("/endpoint", mechanismNeedsEncryption);

app.listen(3000, "127.0.0.1");
