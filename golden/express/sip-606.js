const express = require("express");

const app = express();

function sessionNotAcceptable(_req, res) {
  res.set({
    Warning: '370 example.com "Insufficient bandwidth"',
  });
  res.status(406).json({
    error: "session_not_acceptable",
    message: "The session description is not acceptable to the callee",
    warning: '370 example.com "Insufficient bandwidth"',
  });
}

app.get("/endpoint", sessionNotAcceptable);

app.listen(3000, "127.0.0.1");
