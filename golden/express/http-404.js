const express = require("express");

const app = express();

function notFound(_req, res) {
  res.status(404).json({
    error: "not_found",
    message: "No resource was found at this URI",
  });
}

app.get("/endpoint", notFound);

app.listen(3000, "127.0.0.1");
