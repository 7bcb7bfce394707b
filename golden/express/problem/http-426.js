const express = require("express");

const app = express();

function upgradeRequired(_req, res) {
  res.set({
    Upgrade: "websocket",
    Connection: "Upgrade",
  });
  res.type("application/problem+json");
  res.status(426).json({
    type: "about:blank",
    title: "Upgrade Required",
    status: 426,
    detail: "This resource requires another protocol",
    upgrade: "websocket",
  });
}

app.get("/endpoint", upgradeRequired);

app.listen(3000, "127.0.0.1");
