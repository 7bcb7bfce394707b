const express = require("express");

const app = express();

function securityDataWanted(_req, res) {
  res.status(202).json({
    status: "security_data_wanted",
    message: "The security mechanism is accepted: send security data",
    adat: "c2VydmVyLXRva2VuLTE=",
  });
}

app.get("/endpoint", securityDataWanted);

app.listen(3000, "127.0.0.1");
