const express = require("express");

const app = express();

function versionNotSupported(_req, res) {
  res.status(501).json({
    error: "version_not_supported",
    message: "This SIP version is not supported",
  });
}

app.get("/endpoint", versionNotSupported);

app.listen(3000, "127.0.0.1");
