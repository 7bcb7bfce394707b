const express = require("express");

const app = express();

function notFound(_req, res) {
  res.status(404).json({
    error: "not_found",
    message: "The requested entity does not exist",
  });
}

app.get("/endpoint", notFound);

app.listen(3000, "127.0.0.1");
