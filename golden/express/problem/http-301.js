const express = require("express");

const app = express();

function movedPermanently(_req, res) {
  res.set({
    Location: "https://api.example.com/v2/orders",
  });
  res.type("application/problem+json");
  res.status(301).json({
    type: "about:blank",
    title: "Moved Permanently",
    status: 301,
    detail: "This resource has moved permanently to the given location",
    location: "https://api.example.com/v2/orders",
  });
}

app.get("/endpoint", movedPermanently);

app.listen(3000, "127.0.0.1");
