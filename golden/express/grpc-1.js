const express = require("express");

const app = express();

function cancelled(_req, res) {
  res.status(499).json({
    error: "cancelled",
    message: "The call was canceled",
  });
}

app.get("/endpoint", cancelled);

app.listen(3000, "127.0.0.1");
