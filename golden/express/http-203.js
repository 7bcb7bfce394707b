const express = require("express");

const app = express();

function nonAuthoritativeInformation(_req, res) {
  res.status(203).json({
    status: "non_authoritative_information",
    message: "A proxy has modified this content",
  });
}

app.get("/endpoint", nonAuthoritativeInformation);

app.listen(3000, "127.0.0.1");
