const express = require("express");

const app = express();

function unsupportedData(_req, res) {
  res.status(415).json({
    error: "unsupported_data",
    message: "This type of data is not accepted",
  });
}

app.get("/endpoint", unsupportedData);

app.listen(3000, "127.0.0.1");
