const express = require("express");

const app = express();

function normalClosure(_req, res) {
  res.status(200).json({
    status: "normal_closure",
    message: "The connection has served its purpose and is closed",
  });
}

app.get("/endpoint", normalClosure);

app.listen(3000, "127.0.0.1");
