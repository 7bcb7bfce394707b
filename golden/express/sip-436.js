const express = require("express");

const app = express();

function badIdentityInfo(_req, res) {
  res.status(436).json({
    error: "bad_identity_info",
    message: "The credentials of the caller's identity cannot be fetched",
  });
}

app.get("/endpoint", badIdentityInfo);

app.listen(3000, "127.0.0.1");
