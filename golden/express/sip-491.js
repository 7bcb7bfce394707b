const express = require("express");

const app = express();

function requestPending(_req, res) {
  res.status(491).json({
    error: "request_pending",
    message: "Another request is still pending in the same dialog",
  });
}

app.get("/endpoint", requestPending);

app.listen(3000, "127.0.0.1");
