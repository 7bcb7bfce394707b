const express = require("express");

const app = express();

function imATeapot(_req, res) {
  res.status(418).json({
    error: "im_a_teapot",
    message: "This teapot cannot brew coffee",
  });
}

app.get("/endpoint", imATeapot);

app.listen(3000, "127.0.0.1");
