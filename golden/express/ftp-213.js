const express = require("express");

const app = express();

function fileStatus(_req, res) {
  res.status(213).json({
    status: "file_status",
    message: "The size of the file is 5242880 bytes",
    size: 5242880,
  });
}

app.get("/endpoint", fileStatus);

app.listen(3000, "127.0.0.1");
