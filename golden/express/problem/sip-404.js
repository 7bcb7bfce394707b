const express = require("express");

const app = express();

function notFound(_req, res) {
  res.type("application/problem+json");
  res.status(404).json({
    type: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#sip/404",
    title: "Not Found",
    status: 404,
    detail: "No such user in this domain",
  });
}

app.get("/endpoint", notFound);

app.listen(3000, "127.0.0.1");
