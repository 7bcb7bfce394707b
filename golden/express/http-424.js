const express = require("express");

const app = express();

function failedDependency(_req, res) {
  res.status(424).json({
    error: "failed_dependency",
    message: "This step was skipped because an earlier step failed",
  });
}

app.get("/endpoint", failedDependency);

app.listen(3000, "127.0.0.1");
