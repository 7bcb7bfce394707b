const express = require("express");

const app = express();

function fileActionNotTaken(_req, res) {
  res.status(450).json({
    error: "file_action_not_taken",
    message: "The file is not available at present: try again later",
  });
}

app.get("/endpoint", fileActionNotTaken);

app.listen(3000, "127.0.0.1");
