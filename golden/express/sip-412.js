const express = require("express");

const app = express();

function conditionalRequestFailed(_req, res) {
  res.status(412).json({
    error: "conditional_request_failed",
    message: "The entity tag of this PUBLISH request matches nothing",
  });
}

app.get("/endpoint", conditionalRequestFailed);

app.listen(3000, "127.0.0.1");
