const express = require("express");

const app = express();

function preconditionFailed(_req, res) {
  res.status(412).json({
    error: "precondition_failed",
    message: "The resource has changed since the version given in If-Match",
  });
}

app.put("/endpoint", preconditionFailed);

app.listen(3000, "127.0.0.1");
