const express = require("express");

const app = express();

function created(_req, res) {
  res.set({
    Location: "/orders/42",
  });
  res.status(201).json({
    status: "created",
    message: "Order 42 was created",
    id: 42,
  });
}

app.post("/endpoint", created);

app.listen(3000, "127.0.0.1");
