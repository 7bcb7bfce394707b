const express = require("express");

const app = express();

function notAcceptable(_req, res) {
  res.status(406).json({
    error: "not_acceptable",
    message: "No representation of the resource is acceptable to the client",
    available: ["application/json", "text/csv"],
  });
}

app.get("/endpoint", notAcceptable);

app.listen(3000, "127.0.0.1");
