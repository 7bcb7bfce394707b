const express = require("express");

const app = express();

function expectationFailed(_req, res) {
  res.status(417).json({
    error: "expectation_failed",
    message: "The expectation in the Expect header cannot be met",
  });
}

app.post("/endpoint", expectationFailed);

app.listen(3000, "127.0.0.1");
