const express = require("express");

const app = express();

function pathnameCreated(_req, res) {
  res.status(257).json({
    status: "pathname_created",
    message: "The directory /reports was created",
    path: "/reports",
  });
}

app.get("/endpoint", pathnameCreated);

app.listen(3000, "127.0.0.1");
