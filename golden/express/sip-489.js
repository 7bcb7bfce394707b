const express = require("express");

const app = express();

function badEvent(_req, res) {
  res.set({
    "Allow-Events": "presence",
  });
  res.status(489).json({
    error: "bad_event",
    message: "The server does not know this event package",
    allow_events: "presence",
  });
}

app.get("/endpoint", badEvent);

app.listen(3000, "127.0.0.1");
