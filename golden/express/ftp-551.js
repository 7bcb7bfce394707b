const express = require("express");

const app = express();

function pageTypeUnknown(_req, res) {
  res.status(551).json({
    error: "page_type_unknown",
    message: "The page type is unknown",
  });
}

app.get("/endpoint", pageTypeUnknown);

app.listen(3000, "127.0.0.1");
