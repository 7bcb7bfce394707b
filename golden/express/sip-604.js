const express = require("express");

const app = express();

function doesNotExistAnywhere(_req, res) {
  res.status(404).json({
    error: "does_not_exist_anywhere",
    message: "This user does not exist anywhere",
  });
}

app.get("/endpoint", doesNotExistAnywhere);

app.listen(3000, "127.0.0.1");
