const express = require("express");

const app = express();

function permissionDenied(_req, res) {
  res.status(403).json({
    error: "permission_denied",
    message: "The caller has no permission for this call",
  });
}

app.get("/endpoint", permissionDenied);

app.listen(3000, "127.0.0.1");
