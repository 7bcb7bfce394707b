const express = require("express");

const app = express();

function commandProtectionLevelDenied(_req, res) {
  res.status(533).json({
    error: "command_protection_level_denied",
    message: "Policy does not allow this command at its protection level",
  });
}

app.get("/endpoint", commandProtectionLevelDenied);

app.listen(3000, "127.0.0.1");
