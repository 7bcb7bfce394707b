const express = require("express");

const app = express();

function unimplemented(_req, res) {
  res.status(501).json({
    error: "unimplemented",
    message: "This method is not implemented",
  });
}

app.get("/endpoint", unimplemented);

app.listen(3000, "127.0.0.1");
