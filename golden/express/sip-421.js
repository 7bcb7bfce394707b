const express = require("express");

const app = express();

function extensionRequired(_req, res) {
  res.set({
    Require: "100rel",
  });
  res.status(400).json({
    error: "extension_required",
    message: "The client must support a further extension",
    require: "100rel",
  });
}

app.get("/endpoint", extensionRequired);

app.listen(3000, "127.0.0.1");
