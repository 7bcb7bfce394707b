const express = require("express");

const app = express();

function httpRequestSentToHttpsPort(_req, res) {
  res.status(497).json({
    error: "http_request_sent_to_https_port",
    message: "A plain HTTP request was sent to an HTTPS port",
  });
}

app.get("/endpoint", httpRequestSentToHttpsPort);

app.listen(3000, "127.0.0.1");
