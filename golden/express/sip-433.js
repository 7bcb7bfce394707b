const express = require("express");

const app = express();

function anonymityDisallowed(_req, res) {
  res.status(433).json({
    error: "anonymity_disallowed",
    message: "Anonymous calls are not accepted",
  });
}

app.get("/endpoint", anonymityDisallowed);

app.listen(3000, "127.0.0.1");
