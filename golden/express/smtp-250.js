const express = require("express");

const app = express();

function mailActionCompleted(_req, res) {
  res.status(250).json({
    status: "mail_action_completed",
    message: "The requested mail action was completed",
  });
}

app.get("/endpoint", mailActionCompleted);

app.listen(3000, "127.0.0.1");
