const express = require("express");

const app = express();

function directoryStatus(_req, res) {
  res.status(212).json({
    status: "directory_status",
    message: "The server reports the status of the directory",
  });
}

app.get("/endpoint", directoryStatus);

app.listen(3000, "127.0.0.1");
