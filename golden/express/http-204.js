const express = require("express");

const app = express();

function noContent(_req, res) {
  res.status(204).end();
}

app.get("/endpoint", noContent);

app.listen(3000, "127.0.0.1");
