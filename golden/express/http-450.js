const express = require("express");

const app = express();

function blockedByWindowsParentalControls(_req, res) {
  res.status(450).json({
    error: "blocked_by_windows_parental_controls",
    message: "Parental controls block access to this page",
  });
}

app.get("/endpoint", blockedByWindowsParentalControls);

app.listen(3000, "127.0.0.1");
