"""A module in a part of a service: what is outside stays as it was."""

import logging

import errors
from flask import Blueprint, Flask, abort

records = []


def fresh(path=None):
    app = Flask("app")
    app.logger.handlers = [Keep()]
    records.clear()

    @app.get("/api/boom")
    @app.get("/boom")
    def boom():
        raise RuntimeError("secret-text")

    @app.get("/api/503")
    def unavailable():
        raise errors.OutOfServiceError() from KeyError("cause")

    @app.get("/api/404")
    @app.get("/404")
    def missing():
        abort(404, "secret-text")

    if path is not None:
        errors.install(app, path)
    return app


class Keep(logging.Handler):
    def emit(self, record):
        records.append(record)


def page(response):
    return response.mimetype == "text/html"


def ours(response):
    return response.is_json and b"secret-text" not in response.data


# below the path ours, outside Flask's pages
client = fresh("/api").test_client()
assert ours(client.get("/api/404")) and page(client.get("/404"))
assert ours(client.get("/api/nowhere")) and page(client.get("/nowhere"))
assert page(client.get("/apis"))
assert ours(client.get("/api/boom")) and page(client.get("/boom"))
assert ours(client.post("/api/404")) and client.post("/api/404").headers["Allow"]

# a handler of the service's own keeps what is outside
app = fresh()
app.register_error_handler(404, lambda error: ("mine", 404))
errors.install(app, "/api")
client = app.test_client()
assert client.get("/404").data == b"mine"

# a raised 5xx is logged once, with its cause; a 4xx never
app = fresh("/")
client = app.test_client()
assert ours(client.get("/api/503")) and ours(client.get("/api/404"))
assert len(records) == 1, records
assert isinstance(records[0].exc_info[1].__cause__, KeyError)
assert ours(client.get("/boom")) and len(records) == 2, records

# a test client sees what nobody handles, and answers of errors
app.testing = True
assert ours(client.get("/api/503"))
try:
    client.get("/boom")
except RuntimeError:
    pass
else:
    raise AssertionError("a test client does not see the exception")

# without install, an error still answers for itself
client = fresh().test_client()
assert ours(client.get("/api/503")) and page(client.get("/404"))

# in a blueprint
app = fresh()
shop = Blueprint("shop", "shop", url_prefix="/shop")
shop.add_url_rule("/409", view_func=lambda: abort(409), endpoint="conflict")
errors.install(shop)
app.register_blueprint(shop)
client = app.test_client()
assert ours(client.get("/shop/409")) and page(client.get("/404"))
print("fine")
