const express = require("express");

const app = express();

function webServerReturnedAnUnknownError(_req, res) {
  res.status(520).json({
    error: "web_server_returned_an_unknown_error",
    message: "Origin server sent an empty or unexpected response",
  });
}

app.get("/endpoint", webServerReturnedAnUnknownError);

app.listen(3000, "127.0.0.1");
