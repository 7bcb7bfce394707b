const express = require("express");

const app = express();

function pageExpired(_req, res) {
  res.status(419).json({
    error: "page_expired",
    message: "The CSRF token is missing or not valid: reload the page",
  });
}

app.get("/endpoint", pageExpired);

app.listen(3000, "127.0.0.1");
