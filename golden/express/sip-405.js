const express = require("express");

const app = express();

function methodNotAllowed(_req, res) {
  res.set({
    Allow: "INVITE, ACK, OPTIONS, CANCEL, BYE",
  });
  res.status(405).json({
    error: "method_not_allowed",
    message: "This method is not allowed for the address",
    allow: "INVITE, ACK, OPTIONS, CANCEL, BYE",
    allowed_methods: ["INVITE", "ACK", "OPTIONS", "CANCEL", "BYE"],
  });
}

app.get("/endpoint", methodNotAllowed);

app.listen(3000, "127.0.0.1");
