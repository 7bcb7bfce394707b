const express = require("express");

const app = express();

function userAuthorized(_req, res) {
  res.status(232).json({
    status: "user_authorized",
    message: "The user is logged in by the security data exchange",
  });
}

app.get("/endpoint", userAuthorized);

app.listen(3000, "127.0.0.1");
