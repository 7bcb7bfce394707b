const express = require("express");

const app = express();

function notModified(_req, res) {
  res.set({
    ETag: '"v7"',
  });
  res.status(304).end();
}

app.get("/endpoint", notModified);

app.listen(3000, "127.0.0.1");
