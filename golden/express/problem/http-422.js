const express = require("express");

const app = express();

function unprocessableContent(_req, res) {
  res.type("application/problem+json");
  res.status(422).json({
    type: "about:blank",
    title: "Unprocessable Content",
    status: 422,
    detail: "The value of email is not a valid email address",
    field: "email",
  });
}

app.post("/endpoint", unprocessableContent);

app.listen(3000, "127.0.0.1");
