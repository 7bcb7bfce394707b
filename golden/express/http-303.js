const express = require("express");

const app = express();

function seeOther(_req, res) {
  res.set({
    Location: "/orders/42",
  });
  res.status(303).json({
    status: "see_other",
    message: "The result can be fetched from the given location",
  });
}

app.post("/endpoint", seeOther);

app.listen(3000, "127.0.0.1");
