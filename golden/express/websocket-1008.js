const express = require("express");

const app = express();

function policyViolation(_req, res) {
  res.status(403).json({
    error: "policy_violation",
    message: "The message violates the policy of this endpoint",
  });
}

app.get("/endpoint", policyViolation);

app.listen(3000, "127.0.0.1");
