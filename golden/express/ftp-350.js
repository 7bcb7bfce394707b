const express = require("express");

const app = express();

function fileActionPending(_req, res) {
  res.status(202).json({
    status: "file_action_pending",
    message: "The file action waits for a second command",
  });
}

app.get("/endpoint", fileActionPending);

app.listen(3000, "127.0.0.1");
