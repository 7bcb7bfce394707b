const express = require("express");

const app = express();

function exceededStorageAllocation(_req, res) {
  res.status(552).json({
    error: "exceeded_storage_allocation",
    message: "The storage allocation is exceeded",
  });
}

app.get("/endpoint", exceededStorageAllocation);

app.listen(3000, "127.0.0.1");
