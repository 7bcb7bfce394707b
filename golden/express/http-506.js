const express = require("express");

const app = express();

function variantAlsoNegotiates(_req, res) {
  res.status(506).json({
    error: "variant_also_negotiates",
    message: "Content negotiation is misconfigured on the server",
  });
}

app.get("/endpoint", variantAlsoNegotiates);

app.listen(3000, "127.0.0.1");
