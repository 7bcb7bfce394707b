const express = require("express");

const app = express();

function showItem(_req, res) {
  // Path parameter: _req.params.order_id
  // Path parameter: _req.params.item_id
  res.set({
    Location: "https://api.example.com/v2/orders",
  });
  res.status(301).json({
    status: "moved_permanently",
    message: "This resource has moved permanently to the given location",
    location: "https://api.example.com/v2/orders",
  });
}

app.get("/orders/:order_id/items/:item_id", showItem);

app.listen(3000, "127.0.0.1");
