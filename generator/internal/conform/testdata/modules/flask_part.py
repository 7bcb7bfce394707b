"""A module in a part of a service: what is outside stays as it was."""

import logging

import errors
from flask import Blueprint, Flask, abort, request
from hostile_values import VALUES, is_clean, sent
from werkzeug.test import Client

records = []
hostile = None


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

    @app.get("/raised")
    def raised():
        raise made() from RuntimeError("secret-text")

    @app.get("/returned")
    def returned():
        return made()

    @app.get("/header")
    def header():
        raise errors.ManyHeadersError(bucket=hostile)

    @app.get("/unhandled")
    def unhandled():
        raise RuntimeError("secret-text", hostile)

    if path is not None:
        errors.install(app, path)
    return app


def made():
    return errors.OrderNotFoundError(order_id=hostile, message=f"Of {hostile}")


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

# one for all exceptions keeps what is outside, and raises what is not its own
app = fresh()


@app.errorhandler(Exception)
def anything(error):
    if request.path.startswith("/api/"):
        raise error
    return "mine", 500


errors.install(app, "/api")
client = app.test_client()
assert client.get("/boom").data == b"mine" and not records
assert ours(client.get("/api/boom")) and len(records) == 1, records
assert ours(client.get("/api/404")) and ours(client.get("/api/nowhere"))

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

# one that is raised where Flask handles nothing is answered, and logged by Flask
app = fresh("/")
app.register_error_handler(RuntimeError, lambda error: missing_order())
app.after_request(lambda response: response if request.path == "/boom" else missing_order())


def missing_order():
    raise errors.OrderNotFoundError(order_id="7")


client = app.test_client()
for path in ("/boom", "/404"):
    records.clear()
    response = client.get(path)
    assert response.status_code == 404 and ours(response), path
    assert response.json["error"]["details"] == {"order_id": "7"}, path
    assert isinstance(records[0].exc_info[1], errors.OrderNotFoundError), path

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

# no value breaks the body or adds a header, in whatever way an error is sent
app = fresh("/")


@app.get("/wsgi")
def wsgi():
    return lambda environ, start_response: made()(environ, start_response)


clients = {
    "raised": app.test_client(),
    "returned": app.test_client(),
    "wsgi": app.test_client(),
}
clients["alone"] = Client(
    lambda environ, start_response: made()(environ, start_response)
)
for name, value in VALUES.items():
    hostile = value
    for way, client in clients.items():
        response = client.get("/" + way)
        assert response.status_code == 404 and ours(response), (name, way)
        assert response.data.isascii() and "X-Evil" not in response.headers, name
        shown = response.json["error"]
        assert shown["details"]["order_id"] == sent(value), (name, way)
        assert shown["message"] == f"Of {value}", (name, way)
        assert int(response.headers["Content-Length"]) == len(response.data), name
    client = app.test_client()
    response = client.get("/header")
    assert response.status_code == 429 and "X-Evil" not in response.headers, name
    assert is_clean(response.headers["X-RateLimit-Bucket"]), name
    names = [header.lower() for header, _ in response.headers]
    assert len(names) == len(set(names)), names
    response = client.get("/unhandled")
    assert response.status_code == 500 and ours(response), name
    assert response.json["error"]["details"] == {}, name
for name in ("nan", "inf", "-inf"):
    hostile = float(name)
    for way in ("raised", "returned"):
        response = app.test_client().get("/" + way)
        assert response.status_code == 500 and ours(response), (name, way)

# nor does what a client says
hostile = "7"
for value in ('"}\\', "%s{0}${x}", "\xff\xe9", "x" * 2**20):
    response = app.test_client().get("/raised", headers={"X-Request-Id": value})
    assert response.json["error"]["trace_id"] == value, value
print("fine")
