const express = require("express");

const app = express();

function badExtension(_req, res) {
  res.set({
    Unsupported: "replaces",
  });
  res.status(420).json({
    error: "bad_extension",
    message: "A required extension is not supported",
    unsupported: "replaces",
  });
}

app.get("/endpoint", badExtension);

app.listen(3000, "127.0.0.1");
