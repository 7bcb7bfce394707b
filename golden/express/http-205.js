const express = require("express");

const app = express();

function resetContent(_req, res) {
  res.status(205).end();
}

app.post("/endpoint", resetContent);

app.listen(3000, "127.0.0.1");
