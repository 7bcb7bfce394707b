// Answers with values that no catalog holds: thrown, and sent.
const circular = {};
circular.self = circular;

const secret = {
  toJSON() {
    throw new Error("secret-text");
  },
};

module.exports = function hostile(app, errors) {
  const every = (values) =>
    errors.everyType({ text: "a", whole: 7, part: 1.5, yes: true, list: [], object: {}, ...values });
  const makers = {
    long: () => errors.orderNotFound({ orderId: "x".repeat(1 << 20) }),
    numbers: () => every({ whole: Number.MIN_SAFE_INTEGER, part: 1e308, list: [-0, 5e-324] }),
    nan: () => every({ part: NaN }),
    infinity: () => every({ object: { deep: [-Infinity] } }),
    bigint: () => errors.orderNotFound({ orderId: 10n }),
    circular: () => every({ object: circular }),
    secret: () => every({ object: secret }),
    symbol: () => errors.orderNotFound({ orderId: Symbol("secret-text") }),
  };
  for (const [name, make] of Object.entries(makers)) {
    app.get(`/hostile/${name}`, () => {
      throw make();
    });
    app.get(`/hostile/${name}/sent`, (req, res) => make().send(res));
  }
};
