const express = require("express");

const app = express();

function multiStatus(req, res) {
  res.status(207).json({
    status: "multi_status",
    message: "2 of 3 operations succeeded",
    succeeded: 2,
    failed: 1,
  });
}

app.get("/endpoint", multiStatus);

app.listen(3000, "127.0.0.1");
