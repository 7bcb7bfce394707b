const express = require("express");

const app = express();

function insufficientSystemStorage(_req, res) {
  res.status(452).json({
    error: "insufficient_system_storage",
    message: "The server has too little storage at present: try again later",
  });
}

app.get("/endpoint", insufficientSystemStorage);

app.listen(3000, "127.0.0.1");
