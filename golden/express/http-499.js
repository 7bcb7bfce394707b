const express = require("express");

const app = express();

function clientClosedRequest(_req, res) {
  res.status(499).json({
    error: "client_closed_request",
    message: "The client disconnected before the response was sent",
  });
}

app.get("/endpoint", clientClosedRequest);

app.listen(3000, "127.0.0.1");
