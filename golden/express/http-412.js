const express = require("express");

const app = express();

function preconditionFailed(_req, res) {
  res.status(412).json({
    error: "precondition_failed",
    message: "A precondition of the request is not met",
  });
}

app.put("/endpoint", preconditionFailed);

app.listen(3000, "127.0.0.1");
