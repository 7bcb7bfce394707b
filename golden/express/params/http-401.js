const express = require("express");

const app = express();

function showItem(_req, res) {
  // Path parameter: _req.params.order_id
  // Path parameter: _req.params.item_id
  res.set({
    "WWW-Authenticate": 'Bearer realm="api.example.com"',
  });
  res.status(401).json({
    error: "unauthorized",
    message: "Valid credentials are required",
    challenge: 'Bearer realm="api.example.com"',
  });
}

app.get("/orders/:order_id/items/:item_id", showItem);

app.listen(3000, "127.0.0.1");
