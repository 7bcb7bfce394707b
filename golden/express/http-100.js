const express = require("express");

const app = express();

function continueResponse(_req, res) {
  res.writeContinue();
  res.status(200).json({
    status: "ok",
    message: "The request succeeded",
  });
}

app.get("/endpoint", continueResponse);

app.listen(3000, "127.0.0.1");
