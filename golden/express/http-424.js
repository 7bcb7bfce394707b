const express = require("express");

const app = express();

function failedDependency(_req, res) {
  res.status(424).json({
    error: "failed_dependency",
    message: "A request that this one depends on has failed",
  });
}

app.get("/endpoint", failedDependency);

app.listen(3000, "127.0.0.1");
