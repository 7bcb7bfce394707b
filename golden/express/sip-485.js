const express = require("express");

const app = express();

function ambiguous(_req, res) {
  res.set({
    Contact: "<sip:carol.lee@example.com>, <sip:carol.leeds@example.com>",
  });
  res.status(485).json({
    error: "ambiguous",
    message: "Several users match this address",
    contact: "sip:carol.lee@example.com",
    alternative: "sip:carol.leeds@example.com",
  });
}

app.get("/endpoint", ambiguous);

app.listen(3000, "127.0.0.1");
