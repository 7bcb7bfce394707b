const express = require("express");

const app = express();

function unavailableForLegalReasons(_req, res) {
  res.set({
    Link: '<https://isp.example.net/>; rel="blocked-by"',
  });
  res.status(451).json({
    error: "unavailable_for_legal_reasons",
    message: "Access to this resource is blocked for legal reasons",
    blocked_by: "https://isp.example.net/",
  });
}

app.get("/endpoint", unavailableForLegalReasons);

app.listen(3000, "127.0.0.1");
