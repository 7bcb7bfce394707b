const express = require("express");

const app = express();

function partialContent(req, res) {
  res.set({
    "Content-Range": "bytes 0-1023/146515",
  });
  res.status(206).json({
    status: "partial_content",
    message: "Bytes 0 to 1023 of 146515 are being sent",
  });
}

app.get("/endpoint", partialContent);

app.listen(3000, "127.0.0.1");
