// A module in a part of a service: what is outside stays as it was.
import assert from "node:assert";
import { createRequire } from "node:module";
import * as errors from "./errors.mjs";

const express = createRequire(import.meta.url)("express");
const logged = [];

function fresh() {
  const app = express();
  app.use((req, res, next) => {
    req.log = { error: (error) => logged.push(error) };
    next();
  });
  const routes = express.Router();
  routes.get("/boom", () => {
    throw new Error("secret-text");
  });
  routes.get("/own", () => {
    throw errors.cardDeclined({ cause: new Error("secret-text") });
  });
  routes.get("/503", (req, res, next) => {
    next(errors.outOfService({ cause: new Error("cause") }));
  });
  routes.get("/upstream", () => {
    throw Object.assign(new Error("x"), { status: 404, response: {} });
  });
  routes
    .route("/things")
    .get((req, res) => res.send("things"))
    .all((req, res, next) => {
      next(errors.httpError(405, { Allow: "GET, HEAD" }));
    });
  app.use("/api", routes);
  app.use("/", routes);
  return app;
}

async function ask(app, path, options) {
  const server = app.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address();
  const response = await fetch(`http://127.0.0.1:${port}${path}`, options);
  const text = await response.text();
  server.closeAllConnections();
  server.close();
  const type = response.headers.get("content-type") ?? "";
  assert.ok(!text.includes("secret-text") || !type.includes("json"), text);
  return { status: response.status, type, text, headers: response.headers };
}

const isOurs = ({ type }) => type.includes("json");

// below the path ours, outside Express' pages
let app = fresh();
app.use("/api", errors.notFoundHandler, errors.errorHandler);
assert.ok(isOurs(await ask(app, "/api/nowhere")));
assert.ok(isOurs(await ask(app, "/api/own")));
assert.ok(!isOurs(await ask(app, "/nowhere")));

// a 5xx is told to the service's logger once, with its cause; a 4xx never
app = fresh();
app.use(errors.notFoundHandler, errors.errorHandler);
logged.length = 0;
assert.equal((await ask(app, "/503")).status, 503);
assert.equal(logged.length, 1);
assert.equal(logged[0].cause.message, "cause");
assert.equal((await ask(app, "/own")).status, 402);
assert.equal(logged.length, 1);
assert.equal((await ask(app, "/boom")).status, 500);
assert.equal(logged.length, 2);

// the status of another server's answer is not ours
assert.equal((await ask(app, "/upstream")).status, 500);

const refused = await ask(app, "/things", { method: "DELETE" });
assert.equal(refused.status, 405);
assert.equal(refused.headers.get("allow"), "GET, HEAD");
assert.equal((await ask(app, "/things", { method: "HEAD" })).status, 200);

// settings of the app leave the body alone
app = fresh();
app.set("json replacer", (key, value) =>
  key === "message" ? undefined : value,
);
app.set("json spaces", 4);
app.use(errors.notFoundHandler, errors.errorHandler);
const { text } = await ask(app, "/own");
assert.ok(text.includes("The card was declined") && !text.includes("\n"), text);

// a sub-application falls through to its parent
app = fresh();
app.use("/sub", fresh());
app.use(errors.notFoundHandler, errors.errorHandler);
assert.ok(isOurs(await ask(app, "/sub/own")));

// a call without its arg names it
assert.throws(() => errors.orderNotFound(), /^TypeError: orderId is missing$/);
console.log("fine");
