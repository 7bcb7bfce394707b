// What a service may write with the module of the shop, and what is refused.
import express from "express";
import {
  ApiError,
  cardDeclined,
  errorHandler,
  httpError,
  notFoundHandler,
  orderNotFound,
  rateLimited,
} from "./express_module/shop.js";

const app = express();
app.get("/orders/:id", (req, res, next) => {
  const { id } = req.params;
  if (id === "1") throw orderNotFound({ orderId: id });
  if (id === "2") next(rateLimited({ retryAfter: 60, cause: new Error(id) }));
  else rateLimited().send(res);
});
app.get("/cards", (req, res) => {
  const message = req.get("X-Message");
  cardDeclined({ message }).send(res);
});
app.use((error: unknown, req: express.Request, _res: express.Response, next: express.NextFunction) => {
  const { id } = req.query;
  next(error instanceof ApiError || typeof id !== "string" ? error : orderNotFound({ orderId: id, cause: error }));
});
app.use("/api", notFoundHandler, errorHandler);
app.use(notFoundHandler);
app.use(errorHandler);

// @ts-expect-error an arg is missing
orderNotFound({});
// @ts-expect-error all args are missing
orderNotFound();
// @ts-expect-error an arg has another type
orderNotFound({ orderId: 1 });
// @ts-expect-error a field has another type
rateLimited({ retryAfter: "60" });
// @ts-expect-error there is no such field
rateLimited({ retry: 60 });
// @ts-expect-error a header is no number
httpError(429, { "Retry-After": 60 });
