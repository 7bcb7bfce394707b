const express = require("express");

const app = express();

function securityResourceUnavailable(_req, res) {
  res.status(503).json({
    error: "security_resource_unavailable",
    message: "A resource for the security mechanism is not available",
  });
}

app.get("/endpoint", securityResourceUnavailable);

app.listen(3000, "127.0.0.1");
