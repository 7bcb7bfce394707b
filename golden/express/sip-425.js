const express = require("express");

const app = express();

function badAlertMessage(_req, res) {
  res.set({
    "AlertMsg-Error": '103; code="Alert payload was corrupted"',
  });
  res.status(400).json({
    error: "bad_alert_message",
    message: "The alert in this request is corrupted",
    alert_error: '103; code="Alert payload was corrupted"',
  });
}

app.get("/endpoint", badAlertMessage);

app.listen(3000, "127.0.0.1");
