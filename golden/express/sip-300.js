const express = require("express");

const app = express();

function multipleChoices(_req, res) {
  res.set({
    Contact: "<sip:bob@office.example.com>, <sip:bob@home.example.com>",
  });
  res.status(300).json({
    status: "multiple_choices",
    message: "Several addresses match: choose one of them",
    contact: "sip:bob@office.example.com",
    alternative: "sip:bob@home.example.com",
  });
}

app.get("/endpoint", multipleChoices);

app.listen(3000, "127.0.0.1");
