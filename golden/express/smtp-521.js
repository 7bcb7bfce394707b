const express = require("express");

const app = express();

function hostDoesNotAcceptMail(_req, res) {
  res.status(521).json({
    error: "host_does_not_accept_mail",
    message: "This host does not accept mail",
  });
}

app.get("/endpoint", hostDoesNotAcceptMail);

app.listen(3000, "127.0.0.1");
