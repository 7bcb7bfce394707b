const express = require("express");

const app = express();

function provideReferrerIdentity(_req, res) {
  res.status(400).json({
    error: "provide_referrer_identity",
    message: "The referral lacks a valid Referred-By token",
  });
}

app.get("/endpoint", provideReferrerIdentity);

app.listen(3000, "127.0.0.1");
