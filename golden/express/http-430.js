const express = require("express");

const app = express();

function shopifySecurityRejection(_req, res) {
  res.status(430).json({
    error: "shopify_security_rejection",
    message: "The request was rejected as suspicious",
  });
}

app.get("/endpoint", shopifySecurityRejection);

app.listen(3000, "127.0.0.1");
