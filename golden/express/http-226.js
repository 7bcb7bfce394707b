const express = require("express");

const app = express();

function imUsed(_req, res) {
  res.set({
    ETag: '"v2"',
    IM: "vcdiff",
  });
  res.status(226).json({
    status: "im_used",
    message: "Only the changes since the cached version are being sent",
  });
}

app.get("/endpoint", imUsed);

app.listen(3000, "127.0.0.1");
