const express = require("express");

const app = express();

function siteIsOverloaded(_req, res) {
  res.set({
    "Retry-After": "1800",
  });
  res.status(529).json({
    error: "site_is_overloaded",
    message: "The service is overloaded: try again later",
    retry_after: 1800,
  });
}

app.get("/endpoint", siteIsOverloaded);

app.listen(3000, "127.0.0.1");
