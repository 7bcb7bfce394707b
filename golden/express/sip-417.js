const express = require("express");

const app = express();

function unknownResourcePriority(_req, res) {
  res.set({
    "Accept-Resource-Priority": "q735.3",
  });
  res.status(400).json({
    error: "unknown_resource_priority",
    message: "The resource priority of this request is unknown",
    resource_priority: "q735.3",
  });
}

app.get("/endpoint", unknownResourcePriority);

app.listen(3000, "127.0.0.1");
