const express = require("express");

const app = express();

function webServerIsDown(_req, res) {
  res.status(521).json({
    error: "web_server_is_down",
    message: "Origin server refused the connection",
  });
}

app.get("/endpoint", webServerIsDown);

app.listen(3000, "127.0.0.1");
