const express = require("express");

const app = express();

function deliveryNotAuthorized(_req, res) {
  res.status(533).json({
    error: "delivery_not_authorized",
    message: "Delivery to this recipient is not authorized",
  });
}

app.get("/endpoint", deliveryNotAuthorized);

app.listen(3000, "127.0.0.1");
