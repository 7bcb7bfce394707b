const express = require("express");

const app = express();

function seeOther(_req, res) {
  res.set({
    Location: "/orders/42",
  });
  res.status(303).json({
    status: "see_other",
    message: "The response to this request is at the given location",
    location: "/orders/42",
  });
}

app.post("/endpoint", seeOther);

app.listen(3000, "127.0.0.1");
