const express = require("express");

const app = express();

function showItem(_req, res) {
  // Path parameter: _req.params.order_id
  // Path parameter: _req.params.item_id
  res.status(422).json({
    error: "unprocessable_content",
    message: "The content of the request is not valid",
    field: "email",
  });
}

app.post("/orders/:order_id/items/:item_id", showItem);

app.listen(3000, "127.0.0.1");
