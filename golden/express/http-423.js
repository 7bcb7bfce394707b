const express = require("express");

const app = express();

function locked(_req, res) {
  res.status(423).json({
    error: "locked",
    message: "The resource is locked",
  });
}

app.put("/endpoint", locked);

app.listen(3000, "127.0.0.1");
