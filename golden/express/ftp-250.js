const express = require("express");

const app = express();

function fileActionCompleted(_req, res) {
  res.status(250).json({
    status: "file_action_completed",
    message: "The requested file action was completed",
  });
}

app.get("/endpoint", fileActionCompleted);

app.listen(3000, "127.0.0.1");
