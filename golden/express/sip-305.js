const express = require("express");

const app = express();

function useProxy(_req, res) {
  res.set({
    Contact: "<sip:proxy.example.com>",
  });
  res.status(307).json({
    status: "use_proxy",
    message: "Send this request through the given proxy",
    contact: "sip:proxy.example.com",
  });
}

app.get("/endpoint", useProxy);

app.listen(3000, "127.0.0.1");
