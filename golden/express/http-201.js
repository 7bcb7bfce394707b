const express = require("express");

const app = express();

function created(_req, res) {
  res.set({
    Location: "/orders/42",
  });
  res.status(201).json({
    status: "created",
    message: "The resource was created",
    location: "/orders/42",
    id: 42,
  });
}

app.post("/endpoint", created);

app.listen(3000, "127.0.0.1");
