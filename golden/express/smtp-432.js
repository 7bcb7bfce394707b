const express = require("express");

const app = express();

function passwordTransitionNeeded(_req, res) {
  res.status(432).json({
    error: "password_transition_needed",
    message: "The account must first move to this authentication mechanism",
  });
}

app.get("/endpoint", passwordTransitionNeeded);

app.listen(3000, "127.0.0.1");
