"use strict";

const express = require("express");

const stock = express.Router();

/** Nothing of the item is left. */
function lacking(res, { itemId, left = 0, message = "" } = {}) {
  res.set({ "Retry-After": left, Allow: "GET" });
  res.status(404).json({ error: "lacking", message: message || `Nothing of ${itemId} is left`, item_id: itemId });
}

stock.get("/items/:id", async (req, res, next) => {
  try {
    if (req.params.id === "0") {
      return lacking(res, { itemId: req.params.id });
    }
    res.json({ id: req.params.id, "in-stock": true, name: await req.app.locals.name(req.params.id) });
  } catch (err) {
    next(err);
  }
});

stock.use((err, req, res, next) => {
  if (res.headersSent) {
    return next(err);
  }
  const { status = 500 } = err;
  lacking(res, { left: status });
});

module.exports = { lacking, stock };
