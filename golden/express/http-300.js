const express = require("express");

const app = express();

function multipleChoices(_req, res) {
  res.set({
    Location: "/reports/42.json",
    Link: '</reports/42.csv>; rel="alternate"; type="text/csv"',
  });
  res.status(300).json({
    status: "multiple_choices",
    message: "The report is available as JSON and as CSV",
  });
}

app.get("/endpoint", multipleChoices);

app.listen(3000, "127.0.0.1");
