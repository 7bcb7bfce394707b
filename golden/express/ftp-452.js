const express = require("express");

const app = express();

function insufficientStorageSpace(_req, res) {
  res.status(452).json({
    error: "insufficient_storage_space",
    message: "The server has too little storage space at present",
  });
}

app.get("/endpoint", insufficientStorageSpace);

app.listen(3000, "127.0.0.1");
