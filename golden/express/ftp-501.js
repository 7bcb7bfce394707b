const express = require("express");

const app = express();

function syntaxErrorInParameters(_req, res) {
  res.status(400).json({
    error: "syntax_error_in_parameters",
    message: "The parameters or arguments of the command are malformed",
  });
}

app.get("/endpoint", syntaxErrorInParameters);

app.listen(3000, "127.0.0.1");
