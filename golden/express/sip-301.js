const express = require("express");

const app = express();

function movedPermanently(_req, res) {
  res.set({
    Contact: "<sip:bob@new.example.com>",
  });
  res.status(301).json({
    status: "moved_permanently",
    message: "The user has moved for good: use the new address",
    contact: "sip:bob@new.example.com",
  });
}

app.get("/endpoint", movedPermanently);

app.listen(3000, "127.0.0.1");
