const express = require("express");

const app = express();

function requestedHostUnavailable(_req, res) {
  res.status(434).json({
    error: "requested_host_unavailable",
    message: "The requested host is not available",
  });
}

app.get("/endpoint", requestedHostUnavailable);

app.listen(3000, "127.0.0.1");
