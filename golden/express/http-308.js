const express = require("express");

const app = express();

function permanentRedirect(_req, res) {
  res.set({
    Location: "https://api.example.com/v2/orders",
  });
  res.status(308).json({
    status: "permanent_redirect",
    message: "Repeat this request at its new permanent location",
    location: "https://api.example.com/v2/orders",
  });
}

app.get("/endpoint", permanentRedirect);

app.listen(3000, "127.0.0.1");
