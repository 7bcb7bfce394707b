const express = require("express");

const app = express();

function rangeNotSatisfiable(_req, res) {
  res.set({
    "Content-Range": "bytes */146515",
  });
  res.status(416).json({
    error: "range_not_satisfiable",
    message:
      "The requested range lies outside the 146515 bytes of the resource",
    size: 146515,
  });
}

app.get("/endpoint", rangeNotSatisfiable);

app.listen(3000, "127.0.0.1");
