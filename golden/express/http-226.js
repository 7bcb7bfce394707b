const express = require("express");

const app = express();

function imUsed(_req, res) {
  res.set({
    ETag: '"v2"',
    IM: "vcdiff",
  });
  res.status(226).json({
    status: "im_used",
    message: "The result of an instance manipulation is being sent",
    etag: '"v2"',
    im: "vcdiff",
  });
}

app.get("/endpoint", imUsed);

app.listen(3000, "127.0.0.1");
