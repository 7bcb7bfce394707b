const express = require("express");

const app = express();

function showItem(_req, res) {
  // Path parameter: _req.params.order_id
  // Path parameter: _req.params.item_id
  res.status(413).json({
    error: "content_too_large",
    message: "The content of the request is too large",
    max_bytes: 1048576,
  });
}

app.post("/orders/:order_id/items/:item_id", showItem);

app.listen(3000, "127.0.0.1");
