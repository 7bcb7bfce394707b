const express = require("express");

const app = express();

function deadlineExceeded(_req, res) {
  res.type("application/problem+json");
  res.status(504).json({
    type: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#grpc/4",
    title: "DEADLINE_EXCEEDED",
    status: 504,
    detail: "The deadline passed before the call completed",
  });
}

app.get("/endpoint", deadlineExceeded);

app.listen(3000, "127.0.0.1");
