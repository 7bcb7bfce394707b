const express = require("express");

const app = express();

function methodNotAllowed(_req, res) {
  res.set({
    Allow: "POST",
  });
  res.type("application/problem+json");
  res.status(405).json({
    type: "about:blank",
    title: "Method Not Allowed",
    status: 405,
    detail: "This resource does not accept the method of the request",
    allow: "POST",
    allowed_methods: ["POST"],
  });
}

app.get("/endpoint", methodNotAllowed);

app.listen(3000, "127.0.0.1");
