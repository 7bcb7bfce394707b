const express = require("express");

const app = express();

function undecipherable(_req, res) {
  res.status(493).json({
    error: "undecipherable",
    message: "The server cannot decrypt the request body",
  });
}

app.get("/endpoint", undecipherable);

app.listen(3000, "127.0.0.1");
