const express = require("express");

const app = express();

function useProxy(_req, res) {
  res.set({
    Location: "http://proxy.example.com:3128/",
  });
  res.status(305).json({
    status: "use_proxy",
    message: "This resource must be requested through the given proxy",
    location: "http://proxy.example.com:3128/",
  });
}

app.get("/endpoint", useProxy);

app.listen(3000, "127.0.0.1");
