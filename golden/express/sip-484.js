const express = require("express");

const app = express();

function addressIncomplete(_req, res) {
  res.status(484).json({
    error: "address_incomplete",
    message: "The number or address is incomplete",
  });
}

app.get("/endpoint", addressIncomplete);

app.listen(3000, "127.0.0.1");
