const express = require("express");

const app = express();

function closingDataConnection(_req, res) {
  res.status(200).json({
    status: "closing_data_connection",
    message: "The transfer is complete",
  });
}

app.get("/endpoint", closingDataConnection);

app.listen(3000, "127.0.0.1");
