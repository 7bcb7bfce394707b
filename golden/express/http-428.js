const express = require("express");

const app = express();

function preconditionRequired(_req, res) {
  res.status(428).json({
    error: "precondition_required",
    message: "Repeat the request with an If-Match header",
  });
}

app.put("/endpoint", preconditionRequired);

app.listen(3000, "127.0.0.1");
