const express = require("express");

const app = express();

function multipleChoices(_req, res) {
  res.set({
    Location: "/reports/42.json",
    Link: '</reports/42.csv>; rel="alternate"',
  });
  res.status(300).json({
    status: "multiple_choices",
    message: "Several representations are available: choose one",
    location: "/reports/42.json",
    alternative: "/reports/42.csv",
  });
}

app.get("/endpoint", multipleChoices);

app.listen(3000, "127.0.0.1");
