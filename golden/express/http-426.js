const express = require("express");

const app = express();

function upgradeRequired(_req, res) {
  res.set({
    Upgrade: "websocket",
    Connection: "Upgrade",
  });
  res.status(426).json({
    error: "upgrade_required",
    message: "This resource requires another protocol",
    upgrade: "websocket",
  });
}

app.get("/endpoint", upgradeRequired);

app.listen(3000, "127.0.0.1");
