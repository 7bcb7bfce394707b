const express = require("express");

const app = express();

function needAccountForStoringFiles(_req, res) {
  res.status(532).json({
    error: "need_account_for_storing_files",
    message: "An account is needed to store files: send ACCT",
  });
}

app.get("/endpoint", needAccountForStoringFiles);

app.listen(3000, "127.0.0.1");
