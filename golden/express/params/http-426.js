const express = require("express");

const app = express();

function showItem(_req, res) {
  // Path parameter: _req.params.order_id
  // Path parameter: _req.params.item_id
  res.set({
    Upgrade: "websocket",
    Connection: "Upgrade",
  });
  res.status(426).json({
    error: "upgrade_required",
    message: "This resource requires another protocol",
    upgrade: "websocket",
  });
}

app.get("/orders/:order_id/items/:item_id", showItem);

app.listen(3000, "127.0.0.1");
