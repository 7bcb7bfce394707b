const express = require("express");

const app = express();

function tooManyHops(_req, res) {
  res.status(483).json({
    error: "too_many_hops",
    message: "The request has passed through too many servers",
  });
}

app.get("/endpoint", tooManyHops);

app.listen(3000, "127.0.0.1");
