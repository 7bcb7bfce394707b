const express = require("express");

const app = express();

function ok(_req, res) {
  res.set({
    Contact: "<sip:bob@192.0.2.4>",
  });
  res.status(200).json({
    status: "ok",
    message: "The request succeeded",
    contact: "sip:bob@192.0.2.4",
  });
}

app.get("/endpoint", ok);

app.listen(3000, "127.0.0.1");
