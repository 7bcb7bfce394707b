// A service that answers with a module, in either dialect of plain JavaScript.
const hostile = require("./hostile.cjs");

module.exports = function serve(express, errors) {
  const app = express();
  app.use(express.json({ limit: 1000 }));

  function made(req) {
    return errors[req.query.name](JSON.parse(req.query.args ?? "{}"));
  }

  app.get("/raise", (req) => {
    throw made(req);
  });
  app.get("/wrapped", (req, res, next) => {
    const cause = new Error("secret-text");
    const args = { ...JSON.parse(req.query.args ?? "{}"), cause };
    next(errors[req.query.name](args));
  });
  app.get("/send", (req, res) => made(req).send(res));
  app.post("/json", (req, res) => {
    if (req.body === undefined || !req.is("json")) throw errors.httpError(415);
    res.json({ read: req.body });
  });
  app.get("/boom", () => {
    throw new Error("secret-text");
  });
  app.get("/status/:status", (req, res, next) => {
    next(
      Object.assign(new Error("secret-text"), {
        status: Number(req.params.status),
      }),
    );
  });
  app.get("/unwritable", () => {
    throw errors.orderNotFound({ orderId: 10n });
  });
  app.get("/redirect", (req, res) => res.redirect("/json"));
  app.get("/unchanged", (req, res) => res.status(304).end());
  app.get("/own", (req, res) => res.status(409).json({ own: true }));
  app.get("/begun", (req, res, next) => {
    res.type("text/plain").write("begun");
    setTimeout(() => next(new Error("secret-text")), 20);
  });

  hostile(app, errors);
  app.use(errors.notFoundHandler, errors.errorHandler);
  app.listen(process.env.PORT, "127.0.0.1");
};
