const express = require("express");

const app = express();

function notLoggedIn(_req, res) {
  res.status(530).json({
    error: "not_logged_in",
    message: "The client is not logged in",
  });
}

app.get("/endpoint", notLoggedIn);

app.listen(3000, "127.0.0.1");
