const express = require("express");

const app = express();

function temporaryRedirect(_req, res) {
  res.set({
    Location: "https://backup.example.com/orders",
  });
  res.status(307).json({
    status: "temporary_redirect",
    message: "Repeat this request at the given location",
    location: "https://backup.example.com/orders",
  });
}

app.get("/endpoint", temporaryRedirect);

app.listen(3000, "127.0.0.1");
