const express = require("express");

const app = express();

function temporarilyDisabled(_req, res) {
  res.status(540).json({
    error: "temporarily_disabled",
    message: "This endpoint is temporarily disabled",
  });
}

app.get("/endpoint", temporarilyDisabled);

app.listen(3000, "127.0.0.1");
