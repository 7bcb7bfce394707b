const express = require("express");

const app = express();

function found(_req, res) {
  res.set({
    Location: "https://backup.example.com/orders",
  });
  res.status(302).json({
    status: "found",
    message: "This resource is at another location for now",
    location: "https://backup.example.com/orders",
  });
}

app.get("/endpoint", found);

app.listen(3000, "127.0.0.1");
