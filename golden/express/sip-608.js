const express = require("express");

const app = express();

function rejected(_req, res) {
  res.set({
    "Call-Info": "<https://block.example.com/contact.jws>;purpose=jwscard",
  });
  res.status(403).json({
    error: "rejected",
    message: "An intermediary rejected the call",
    call_info: "https://block.example.com/contact.jws",
  });
}

app.get("/endpoint", rejected);

app.listen(3000, "127.0.0.1");
