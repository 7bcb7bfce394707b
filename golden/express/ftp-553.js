const express = require("express");

const app = express();

function fileNameNotAllowed(_req, res) {
  res.status(553).json({
    error: "file_name_not_allowed",
    message: "The file name is not allowed",
  });
}

app.get("/endpoint", fileNameNotAllowed);

app.listen(3000, "127.0.0.1");
