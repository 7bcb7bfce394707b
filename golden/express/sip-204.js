const express = require("express");

const app = express();

function noNotification(_req, res) {
  res.status(204).end();
}

app.get("/endpoint", noNotification);

app.listen(3000, "127.0.0.1");
