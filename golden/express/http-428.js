const express = require("express");

const app = express();

function preconditionRequired(_req, res) {
  res.status(428).json({
    error: "precondition_required",
    message: "The request must be conditional",
  });
}

app.put("/endpoint", preconditionRequired);

app.listen(3000, "127.0.0.1");
