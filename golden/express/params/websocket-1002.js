const express = require("express");

const app = express();

function showItem(req, res) {
  // Path parameter: req.params.order_id
  // Path parameter: req.params.item_id
  res.status(400).json({
    error: "protocol_error",
    message: "The peer violated the WebSocket protocol",
  });
}

app.get("/orders/:order_id/items/:item_id", showItem);

app.listen(3000, "127.0.0.1");
