const express = require("express");

const app = express();

function userLoggedIn(_req, res) {
  res.status(230).json({
    status: "user_logged_in",
    message: "The user is logged in",
  });
}

app.get("/endpoint", userLoggedIn);

app.listen(3000, "127.0.0.1");
