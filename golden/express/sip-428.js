const express = require("express");

const app = express();

function useIdentityHeader(_req, res) {
  res.status(400).json({
    error: "use_identity_header",
    message: "The request has no usable Identity header field",
  });
}

app.get("/endpoint", useIdentityHeader);

app.listen(3000, "127.0.0.1");
