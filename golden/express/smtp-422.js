const express = require("express");

const app = express();

function passwordTransition(_req, res) {
  res.status(403).json({
    error: "password_transition",
    message: "The account must first move to this authentication mechanism",
  });
}

app.get("/endpoint", passwordTransition);

app.listen(3000, "127.0.0.1");
