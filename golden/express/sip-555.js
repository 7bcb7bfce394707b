const express = require("express");

const app = express();

function pushNotificationServiceNotSupported(_req, res) {
  res.status(555).json({
    error: "push_notification_service_not_supported",
    message: "This push notification service is not supported",
  });
}

app.get("/endpoint", pushNotificationServiceNotSupported);

app.listen(3000, "127.0.0.1");
