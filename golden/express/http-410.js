const express = require("express");

const app = express();

function gone(_req, res) {
  res.status(410).json({
    error: "gone",
    message: "This resource is no longer available",
  });
}

app.get("/endpoint", gone);

app.listen(3000, "127.0.0.1");
