const express = require("express");

const app = express();

function preconditionFailure(_req, res) {
  res.status(580).json({
    error: "precondition_failure",
    message: "The answering side cannot meet the preconditions",
  });
}

app.get("/endpoint", preconditionFailure);

app.listen(3000, "127.0.0.1");
