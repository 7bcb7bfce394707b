const express = require("express");

const app = express();

function invalidFramePayloadData(_req, res) {
  res.status(400).json({
    error: "invalid_frame_payload_data",
    message: "The data of the message does not match its type",
  });
}

app.get("/endpoint", invalidFramePayloadData);

app.listen(3000, "127.0.0.1");
