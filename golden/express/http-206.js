const express = require("express");

const app = express();

function partialContent(_req, res) {
  res.set({
    "Content-Range": "items 0-1/3",
  });
  res.status(206).json({
    status: "partial_content",
    message: "The requested part is being sent",
    items: [
      {
        id: 41,
        title: "First order",
      },
      {
        id: 42,
        title: "Second order",
      },
    ],
    first: 0,
    last: 1,
    total: 3,
  });
}

app.get("/endpoint", partialContent);

app.listen(3000, "127.0.0.1");
