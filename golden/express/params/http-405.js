const express = require("express");

const app = express();

function showItem(_req, res) {
  // Path parameter: _req.params.order_id
  // Path parameter: _req.params.item_id
  res.set({
    Allow: "POST",
  });
  res.status(405).json({
    error: "method_not_allowed",
    message: "This resource does not accept the method of the request",
    allow: "POST",
    allowed_methods: ["POST"],
  });
}

app.get("/orders/:order_id/items/:item_id", showItem);

app.listen(3000, "127.0.0.1");
