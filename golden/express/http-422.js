const express = require("express");

const app = express();

function unprocessableContent(_req, res) {
  res.status(422).json({
    error: "unprocessable_content",
    message: "The content of the request is not valid",
    field: "email",
  });
}

app.post("/endpoint", unprocessableContent);

app.listen(3000, "127.0.0.1");
