const express = require("express");

const app = express();

function firstHopLacksOutboundSupport(_req, res) {
  res.status(439).json({
    error: "first_hop_lacks_outbound_support",
    message: "The first proxy lacks support for SIP outbound",
  });
}

app.get("/endpoint", firstHopLacksOutboundSupport);

app.listen(3000, "127.0.0.1");
