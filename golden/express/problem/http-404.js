const express = require("express");

const app = express();

function notFound(_req, res) {
  res.type("application/problem+json");
  res.status(404).json({
    type: "about:blank",
    title: "Not Found",
    status: 404,
    detail: "No resource was found at this URI",
  });
}

app.get("/endpoint", notFound);

app.listen(3000, "127.0.0.1");
