const express = require("express");

const app = express();

function showItem(_req, res) {
  // Path parameter: _req.params.order_id
  // Path parameter: _req.params.item_id
  res.set({
    "Retry-After": "300",
  });
  res.status(429).json({
    error: "too_many_requests",
    message: "Too many requests: try again later",
    retry_after: 300,
  });
}

app.get("/orders/:order_id/items/:item_id", showItem);

app.listen(3000, "127.0.0.1");
