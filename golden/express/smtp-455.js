const express = require("express");

const app = express();

function unableToAccommodateParameters(_req, res) {
  res.status(455).json({
    error: "unable_to_accommodate_parameters",
    message: "The parameters cannot be honored at present",
  });
}

app.get("/endpoint", unableToAccommodateParameters);

app.listen(3000, "127.0.0.1");
