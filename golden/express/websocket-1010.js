const express = require("express");

const app = express();

function mandatoryExt(_req, res) {
  res.status(400).json({
    error: "mandatory_ext",
    message: "The server did not agree to a required extension",
  });
}

app.get("/endpoint", mandatoryExt);

app.listen(3000, "127.0.0.1");
