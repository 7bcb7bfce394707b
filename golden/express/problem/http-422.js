const express = require("express");

const app = express();

function unprocessableContent(_req, res) {
  res.type("application/problem+json");
  res.status(422).json({
    type: "about:blank",
    title: "Unprocessable Content",
    status: 422,
    detail: "The content of the request is not valid",
    field: "email",
  });
}

app.post("/endpoint", unprocessableContent);

app.listen(3000, "127.0.0.1");
