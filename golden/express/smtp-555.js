const express = require("express");

const app = express();

function mailParametersNotRecognized(_req, res) {
  res.status(555).json({
    error: "mail_parameters_not_recognized",
    message: "A parameter of MAIL FROM or RCPT TO is not recognized",
  });
}

app.get("/endpoint", mailParametersNotRecognized);

app.listen(3000, "127.0.0.1");
