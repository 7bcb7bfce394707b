const express = require("express");

const app = express();

function thisIsFine(_req, res) {
  res.status(218).json({
    status: "this_is_fine",
    message: "The response of the upstream server is passed on unchanged",
  });
}

app.get("/endpoint", thisIsFine);

app.listen(3000, "127.0.0.1");
