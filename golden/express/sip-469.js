const express = require("express");

const app = express();

function badInfoPackage(_req, res) {
  res.set({
    "Recv-Info": "g.3gpp.ussd",
  });
  res.status(469).json({
    error: "bad_info_package",
    message: "This Info Package is not accepted",
    recv_info: "g.3gpp.ussd",
  });
}

app.get("/endpoint", badInfoPackage);

app.listen(3000, "127.0.0.1");
