const express = require("express");

const app = express();

function railgunError(_req, res) {
  res.status(527).json({
    error: "railgun_error",
    message: "The connection through Railgun failed",
  });
}

app.get("/endpoint", railgunError);

app.listen(3000, "127.0.0.1");
