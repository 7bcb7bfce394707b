const express = require("express");

const app = express();

function rangeNotSatisfiable(_req, res) {
  res.set({
    "Content-Range": "bytes */146515",
  });
  res.status(416).json({
    error: "range_not_satisfiable",
    message: "The requested range cannot be satisfied",
    size: 146515,
  });
}

app.get("/endpoint", rangeNotSatisfiable);

app.listen(3000, "127.0.0.1");
