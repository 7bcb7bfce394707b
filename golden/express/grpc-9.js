const express = require("express");

const app = express();

function failedPrecondition(_req, res) {
  res.status(400).json({
    error: "failed_precondition",
    message: "The current state of the system does not allow this call",
  });
}

app.get("/endpoint", failedPrecondition);

app.listen(3000, "127.0.0.1");
