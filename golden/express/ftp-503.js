const express = require("express");

const app = express();

function badSequenceOfCommands(_req, res) {
  res.status(409).json({
    error: "bad_sequence_of_commands",
    message: "The command came in the wrong order",
  });
}

app.get("/endpoint", badSequenceOfCommands);

app.listen(3000, "127.0.0.1");
