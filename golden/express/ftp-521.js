const express = require("express");

const app = express();

function dataConnectionRefusedByProtectionLevel(_req, res) {
  res.status(521).json({
    error: "data_connection_refused_by_protection_level",
    message: "The data connection needs another protection level",
  });
}

app.get("/endpoint", dataConnectionRefusedByProtectionLevel);

app.listen(3000, "127.0.0.1");
