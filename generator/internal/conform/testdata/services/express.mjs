// A service with pages beside two versions of an API. With the word modules, it
// has a module of errors for each version; with the word debug, Express is in
// development.
import { appendFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as v1 from "./v1.mjs";
import * as v2 from "./v2.mjs";

const require = createRequire(import.meta.url);
const compression = require("compression");
const express = require("express");
const helmet = require("helmet");
const passport = require("passport");
const { Strategy } = require("passport-http-bearer");
const { rateLimit } = require("express-rate-limit");
const { z } = require("zod");

const modules = process.argv.includes("modules");
process.env.NODE_ENV = process.argv.includes("debug") ? "development" : "production";

const app = express();
app.disable("x-powered-by");
app.use(helmet(), compression({ threshold: 0 }));

// What the service logs, and what a tracker of errors sees: what passes its error
// handler and has no status below 500.
function note(kind, req, error) {
  const cause = String(error?.cause?.message);
  const entry = { kind, path: req.originalUrl, cause };
  appendFileSync("log", `${JSON.stringify(entry)}\n`);
}
app.use((req, res, next) => {
  req.log = { error: (error) => note("logged", req, error) };
  next();
});

function boom() {
  throw new Error("secret-text", { cause: new Error("cause") });
}

// Pages.
app.get("/", (req, res) => res.send("<h1>Shop</h1>"));
app.get("/boom", boom);
app.get("/abort", (req, res) => res.sendStatus(404));

// The API.
class OrderMissing extends Error {}

const api = express.Router();
api.use(express.json());
api.get("/orders/:id", (req) => {
  throw v1.orderNotFound({ orderId: req.params.id });
});
api.get("/missing/:id", async (req) => {
  throw Object.assign(new OrderMissing(), { id: req.params.id });
});
api.get("/down", (req, res, next) => {
  next(v1.outOfService({ cause: new Error("cause") }));
});
api.get("/boom", boom);
api.get("/abort", () => {
  throw Object.assign(new Error("secret-text"), { status: 409 });
});
api.post("/json", (req, res) => res.json({ read: req.body }));
api.get("/own", (req, res) => res.status(409).json({ own: true }));
api.get("/redirect", (req, res) => res.redirect("/"));
api.get("/unchanged", (req, res) => res.status(304).end());
api.get("/begun", (req, res, next) => {
  res.type("text/plain").write("begun");
  res.flush();
  setTimeout(() => next(new Error("secret-text")), 20);
});
const sub = express();
sub.get("/order", () => {
  throw v1.orderNotFound({ orderId: "sub" });
});
api.use("/sub", sub);

// Libraries.
const limited = { windowMs: 60_000, limit: 1, standardHeaders: "draft-6" };
if (modules) limited.handler = (req, res, next) => next(v1.httpError(429));
api.get("/limited", rateLimit(limited), (req, res) => res.json({}));

passport.use(new Strategy((token, done) => done(null, false)));
const options = { session: false, failWithError: modules };
api.get("/private", passport.authenticate("bearer", options));

const order = z.object({ items: z.array(z.object({ amount: z.number() })) });
api.post("/validated", (req, res) => {
  res.json(order.parse(req.body));
});

app.use("/v1", api);
app.get("/v2/orders/:id", (req) => {
  throw v2.orderNotFound({ orderId: req.params.id });
});

// The tracker's handler goes before all others.
app.use((error, req, res, next) => {
  const status = error?.status ?? error?.statusCode;
  const translated = error instanceof OrderMissing || error instanceof z.ZodError;
  if (!(status < 500) && !translated) note("tracked", req, error);
  next(error);
});
if (modules) {
  app.use("/v1", (error, req, res, next) => {
    if (error instanceof OrderMissing) {
      next(v1.orderNotFound({ orderId: error.id, cause: error }));
    } else if (error instanceof z.ZodError) {
      const errors = error.issues.map((issue) => ({
        field: issue.path.join(".") || "body",
        message: issue.message,
      }));
      next(v1.validationFailed({ errors, cause: error }));
    } else next(error);
  });
  app.use("/v1", v1.notFoundHandler, v1.errorHandler);
  app.use("/v2", v2.notFoundHandler, v2.errorHandler);
}

app.listen(process.env.PORT, "127.0.0.1");
