const express = require("express");

const app = express();

function gone(_req, res) {
  res.status(410).json({
    error: "gone",
    message: "The user is gone for good and left no new address",
  });
}

app.get("/endpoint", gone);

app.listen(3000, "127.0.0.1");
