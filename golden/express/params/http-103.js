const express = require("express");

const app = express();

function showItem(_req, res) {
  // Path parameter: _req.params.order_id
  // Path parameter: _req.params.item_id
  res.writeEarlyHints({
    link: "</style.css>; rel=preload; as=style",
  });
  res.set({
    Link: "</style.css>; rel=preload; as=style",
  });
  res.status(200).json({
    status: "ok",
    message: "The request succeeded",
  });
}

app.get("/orders/:order_id/items/:item_id", showItem);

app.listen(3000, "127.0.0.1");
