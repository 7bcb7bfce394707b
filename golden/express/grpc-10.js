const express = require("express");

const app = express();

function aborted(_req, res) {
  res.status(409).json({
    error: "aborted",
    message: "The call was aborted because of a conflict",
  });
}

app.get("/endpoint", aborted);

app.listen(3000, "127.0.0.1");
