const express = require("express");

const app = express();

function movedTemporarily(_req, res) {
  res.set({
    Contact: "<sip:bob@travel.example.com>;expires=3600",
  });
  res.status(302).json({
    status: "moved_temporarily",
    message: "The user is elsewhere for now: use the given address",
    contact: "sip:bob@travel.example.com",
    expires: 3600,
  });
}

app.get("/endpoint", movedTemporarily);

app.listen(3000, "127.0.0.1");
