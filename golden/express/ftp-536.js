const express = require("express");

const app = express();

function protLevelNotSupported(_req, res) {
  res.status(536).json({
    error: "prot_level_not_supported",
    message: "The security mechanism does not support this protection level",
  });
}

app.get("/endpoint", protLevelNotSupported);

app.listen(3000, "127.0.0.1");
