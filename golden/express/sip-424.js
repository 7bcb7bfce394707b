const express = require("express");

const app = express();

function badLocationInformation(_req, res) {
  res.set({
    "Geolocation-Error": '100; code="Cannot Process Location"',
  });
  res.status(400).json({
    error: "bad_location_information",
    message: "The location in this request cannot be processed",
    geolocation_error: '100; code="Cannot Process Location"',
  });
}

app.get("/endpoint", badLocationInformation);

app.listen(3000, "127.0.0.1");
