const express = require("express");

const app = express();

function commandProtectionLevelNotSupported(_req, res) {
  res.status(537).json({
    error: "command_protection_level_not_supported",
    message: "The security mechanism cannot protect commands this way",
  });
}

app.get("/endpoint", commandProtectionLevelNotSupported);

app.listen(3000, "127.0.0.1");
