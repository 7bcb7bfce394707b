const express = require("express");

const app = express();

function multiStatus(_req, res) {
  res.status(207).json({
    status: "multi_status",
    message: "Each resource has a status of its own",
    results: [
      {
        href: "/orders/41",
        status: 200,
      },
      {
        href: "/orders/42",
        status: 200,
      },
      {
        href: "/orders/43",
        status: 404,
      },
    ],
  });
}

app.get("/endpoint", multiStatus);

app.listen(3000, "127.0.0.1");
