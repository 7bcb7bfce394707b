const express = require("express");

const app = express();

function methodNotAllowed(_req, res) {
  res.set({
    Allow: "POST",
  });
  res.status(405).json({
    error: "method_not_allowed",
    message: "This resource does not accept the method of the request",
    allow: "POST",
    allowed_methods: ["POST"],
  });
}

app.get("/endpoint", methodNotAllowed);

app.listen(3000, "127.0.0.1");
