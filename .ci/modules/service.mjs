// The same answers, by a module of errors and by hand.
import { createRequire } from "node:module";
import { errorHandler, notFoundHandler, orderNotFound } from "./errors.mjs";

const express = createRequire(import.meta.url)("express");
const app = express();

class OrderMissing extends Error {
  constructor(orderId) {
    super("missing");
    this.orderId = orderId;
  }
}

function answer(req, res, orderId) {
  res.set("Cache-Control", "no-store");
  res.status(404).json({
    error: {
      code: "order_not_found",
      message: `No order has the number ${orderId}`,
      details: { order_id: orderId },
      trace_id: req.get("X-Request-Id"),
    },
  });
}

app.get("/module/raised", () => {
  throw orderNotFound({ orderId: "42" });
});
app.get("/hand/raised", () => {
  throw new OrderMissing("42");
});
app.get("/module/sent", (req, res) => orderNotFound({ orderId: "42" }).send(res));
app.get("/hand/sent", (req, res) => {
  answer(req, res, new OrderMissing("42").orderId);
});
app.get("/module/fine", (req, res) => res.json({ id: "42" }));
app.get("/hand/fine", (req, res) => res.json({ id: "42" }));

app.use("/module", notFoundHandler, errorHandler);
app.use("/hand", (error, req, res, next) => {
  if (error instanceof OrderMissing) answer(req, res, error.orderId);
  else next(error);
});
app.listen(process.env.PORT, "127.0.0.1");
