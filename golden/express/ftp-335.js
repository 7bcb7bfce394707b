const express = require("express");

const app = express();

function moreSecurityDataRequired(_req, res) {
  res.status(202).json({
    status: "more_security_data_required",
    message: "The security data is accepted: send more",
    adat: "c2VydmVyLXRva2VuLTI=",
  });
}

app.get("/endpoint", moreSecurityDataRequired);

app.listen(3000, "127.0.0.1");
