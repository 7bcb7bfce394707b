"""A module in a part of a service: what is outside stays as it was."""

import asyncio
import copy
import json
import logging
import pickle

import anyio
import errors
import fastapi
import other
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import HTMLResponse, PlainTextResponse
from hostile_values import VALUES, is_clean, sent
from starlette.exceptions import HTTPException

records = []
hostile = None


class Keep(logging.Handler):
    def emit(self, record):
        records.append(record)


logging.getLogger().handlers = [Keep()]


class OrderMissing(Exception):
    pass


class Answer:
    def __init__(self, messages):
        self.status = messages[0]["status"]
        headers = [(k.decode(), v.decode()) for k, v in messages[0]["headers"]]
        self.names = [name for name, _ in headers]
        self.headers = dict(headers)
        self.body = b"".join(message.get("body", b"") for message in messages[1:])

    def json(self):
        return json.loads(self.body)


def ask(app, path, method="GET", root="", raises=None):
    """Ask an app, which raises what nobody handles when it has answered."""
    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": method,
        "scheme": "http",
        "path": path,
        "raw_path": path.encode(),
        "root_path": root,
        "query_string": b"",
        "headers": [],
        "server": ("testserver", 80),
    }
    messages = []

    async def receive():
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message):
        messages.append(message)

    raised = None
    try:
        asyncio.run(app(scope, receive, send))
    except Exception as exception:  # noqa: BLE001, which ones is asked below
        raised = type(exception)
    assert raised is raises or raises is Exception, raised
    return Answer(messages)


def ours(answer):
    own = answer.headers["content-type"] == "application/json"
    return own and "error" in answer.json() and b"secret-text" not in answer.body


def theirs(answer):
    return answer.headers["content-type"] == "application/json" and (
        "detail" in answer.json()
    )


def fresh(**settings):
    app = FastAPI(**settings)

    @app.get("/api/boom")
    @app.get("/boom")
    def boom():
        raise RuntimeError("secret-text")

    @app.get("/api/status/{status}")
    @app.get("/status/{status}")
    def status(status: int):
        raise HTTPException(status, "secret-text", {"X-Kept": "1"})

    @app.get("/api/503")
    def unavailable():
        raise errors.OutOfServiceError() from KeyError("cause")

    @app.get("/api/returned")
    def returned(request: Request):
        return errors.OutOfServiceError().response(request)

    @app.get("/api/fastapi")
    def fastapi_exception():
        raise fastapi.HTTPException(409, "secret-text")

    @app.get("/v2/402")
    @app.get("/402")
    @app.get("/api/402")
    def declined():
        raise errors.CardDeclinedError()

    @app.get("/v2/other")
    @app.get("/api/other")
    def another():
        raise other.CardDeclinedError()

    @app.get("/api/missing")
    def missing():
        raise OrderMissing("secret-text")

    @app.get("/api/hostile")
    def raises_hostile():
        raise errors.OrderNotFoundError(order_id=hostile)

    @app.get("/api/hostile-header")
    def raises_hostile_header():
        raise errors.ManyHeadersError(bucket=hostile)

    return app


# below the path ours, outside FastAPI's
app = fresh()
errors.install(app, "/api")
for status in (400, 404, 409, 418, 500):
    answer = ask(app, f"/api/status/{status}")
    assert ours(answer) and answer.status == status and answer.headers["x-kept"]
    assert theirs(ask(app, f"/status/{status}")), status
assert ours(ask(app, "/api/nowhere")) and theirs(ask(app, "/nowhere"))
assert ours(ask(app, "/api")) and theirs(ask(app, "/apis"))
assert ours(ask(app, "/api/status/x")) and theirs(ask(app, "/status/x"))
assert ours(ask(app, "/api/402", "PUT")) and theirs(ask(app, "/402", "PUT"))
assert ask(app, "/api/402", "PUT").headers["allow"] == "GET"
assert ours(ask(app, "/api/boom", raises=RuntimeError))
outside = ask(app, "/boom", raises=RuntimeError)
assert outside.body == b"Internal Server Error" and outside.status == 500
assert ours(ask(app, "/402"))

# below a prefix of a proxy, and mounted
assert ours(ask(app, "/api/nowhere", root="/shop"))
assert theirs(ask(app, "/nowhere", root="/shop"))
parent = FastAPI()
parent.mount("/shop", app)
assert ours(ask(parent, "/shop/api/nowhere")) and theirs(ask(parent, "/shop/nowhere"))
assert ours(ask(parent, "/shop/api/402")) and theirs(ask(parent, "/nowhere"))

# redirects and what has no body are left alone
assert ask(app, "/api/status/304").body == b""
assert ask(app, "/api/402/").headers["location"].endswith("/api/402")

# handlers of the service's own keep what is outside
app = fresh()


@app.exception_handler(HTTPException)
def own_errors(request, exception):
    return HTMLResponse("own", exception.status_code)


@app.exception_handler(fastapi.HTTPException)
def own_fastapi_errors(request, exception):
    return HTMLResponse("own", exception.status_code)


@app.exception_handler(RequestValidationError)
async def own_validation(request, exception):
    return PlainTextResponse("invalid", 422)


@app.exception_handler(Exception)
def own_exceptions(request, exception):
    return PlainTextResponse("broken", 500)


@app.exception_handler(OrderMissing)
def own_missing(request, exception):
    return errors.OrderNotFoundError(order_id="7").response(request)


errors.install(app, "/api")
assert ask(app, "/nowhere").body == b"own" and ours(ask(app, "/api/nowhere"))
assert ask(app, "/api/status/304").body == b"own" and ours(ask(app, "/api/fastapi"))
assert ask(app, "/status/x").body == b"invalid" and ours(ask(app, "/api/status/x"))
assert ask(app, "/boom", raises=RuntimeError).body == b"broken"
assert ours(ask(app, "/api/boom", raises=RuntimeError))
missing = ask(app, "/api/missing")
assert ours(missing) and missing.status == 404
assert "7" in missing.json()["error"]["message"]

# two modules, each below its own path
app = fresh()
errors.install(app, "/api")
other.install(app, "/v2")
problem = "application/problem+json"
assert ours(ask(app, "/api/nowhere")) and ours(ask(app, "/api/402"))
assert ask(app, "/v2/nowhere").headers["content-type"] == problem
assert ask(app, "/v2/other").headers["content-type"] == problem
assert ask(app, "/api/other").headers["content-type"] == problem
assert ours(ask(app, "/v2/402")) and theirs(ask(app, "/nowhere"))

# without install an error keeps its status, and answers for itself
app = fresh()
assert ask(app, "/api/402").status == 402
assert ours(ask(app, "/api/returned"))

# a raised 5xx is logged once, with its cause; a 4xx and what is returned never
app = fresh()
errors.install(app)
for path in ("/api/402", "/api/nowhere", "/api/returned", "/api/status/x"):
    records.clear()
    assert ours(ask(app, path)) and not records, path
for path in ("/api/503", "/api/status/500"):
    records.clear()
    assert ours(ask(app, path))
    assert [record.name for record in records] == ["errors"], records
assert isinstance(records[0].exc_info[1], HTTPException)
records.clear()
ask(app, "/api/503")
assert isinstance(records[0].exc_info[1].__cause__, KeyError)
records.clear()
assert ours(ask(app, "/api/boom", raises=RuntimeError)) and not records

# task groups wrap what is raised in them: in a handler inside of a middleware of
# Starlette's, and in a route
app = fresh()


@app.middleware("http")
async def passes(request, call_next):
    return await call_next(request)


@app.exception_handler(OrderMissing)
def raises_missing(request, exception):
    raise errors.OrderNotFoundError(order_id="7") from exception


@app.get("/api/together")
async def together():
    async with anyio.create_task_group() as group:
        group.start_soon(asyncio.to_thread, declines)


def declines():
    raise errors.CardDeclinedError


errors.install(app, "/api")
for path, status in (("missing", 404), ("together", 402)):
    answer = ask(app, f"/api/{path}", raises=Exception)
    assert ours(answer) and answer.status == status, path

# in debug only what nobody handled is a page
app = fresh(debug=True)
errors.install(app)
assert ours(ask(app, "/api/503")) and ours(ask(app, "/api/nowhere"))
assert b"secret-text" in ask(app, "/api/boom", raises=RuntimeError).body

# no value breaks the body, or adds a header
app = fresh(default_response_class=HTMLResponse)
errors.install(app)
for name, value in VALUES.items():
    hostile = value
    answer = ask(app, "/api/hostile")
    assert answer.status == 404 and ours(answer), name
    shown = answer.json()["error"]["details"]["order_id"]
    assert shown == sent(value), name
    answer = ask(app, "/api/hostile-header")
    assert answer.status == 429 and "x-evil" not in answer.headers, name
    assert is_clean(answer.headers["x-ratelimit-bucket"]), name
    assert len(answer.names) == len(set(answer.names)), answer.names
for name in ("nan", "inf"):
    hostile = float(name)
    answer = ask(app, "/api/hostile", raises=ValueError)
    assert answer.status == 500 and ours(answer), name

# a header of an exception takes the place of ours, whatever its case
error = errors.http_error(404, headers={"cache-CONTROL": "private"})
assert error.response().headers["cache-control"] == "private"

# a former name is still there
assert errors.CardRefusedError is errors.CardDeclinedError

# errors can be copied, and cross processes
error = errors.QuotaExceededError(limit=1, used=2)
for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
    assert twin.response().body == error.response().body
try:
    errors.OrderNotFoundError()
except TypeError as exception:
    assert "order_id" in str(exception)

# OpenAPI documents the errors of a route, and the shape of all
kinds = [
    kind
    for kind in vars(errors).values()
    if isinstance(kind, type)
    and issubclass(kind, errors.ApiError)
    and kind is not errors.ApiError
]
app = FastAPI(responses=errors.responses())


@app.get("/things/{number}", responses=errors.responses(*kinds))
def things(number: int):
    return {}


described = app.openapi()
documented = described["paths"]["/things/{number}"]["get"]["responses"]
assert "HTTPValidationError" not in json.dumps(described)
assert set(documented) == {"200", "default"} | {
    str(kind(**kind.example).status_code) for kind in kinds
}


def accepts(schema, value):
    """Whether a value fits what the module says of it in JSON Schema."""
    if "anyOf" in schema:
        return any(accepts(one, value) for one in schema["anyOf"])
    if "enum" in schema:
        return value in schema["enum"]
    kinds = {
        "array": list,
        "boolean": bool,
        "integer": int,
        "number": (int, float),
        "object": dict,
        "string": str,
    }
    if "type" in schema and not isinstance(value, kinds[schema["type"]]):
        return False
    if isinstance(value, list):
        return all(accepts(schema.get("items", {}), item) for item in value)
    if isinstance(value, dict):
        known = schema.get("properties", {})
        return set(schema.get("required", ())) <= set(value) and all(
            accepts(known.get(name, {}), inner) for name, inner in value.items()
        )
    return True


shape = documented["default"]["content"][errors.MEDIA_TYPE]["schema"]
for kind in kinds:
    error = kind(**kind.example)
    body = json.loads(error.response().body)
    content = documented[str(error.status_code)]["content"][errors.MEDIA_TYPE]
    assert content["examples"][error.name]["value"] == body, kind
    assert accepts(content["schema"], body), kind
    only = errors.responses(kind)[error.status_code]["content"][errors.MEDIA_TYPE]
    assert accepts(only["schema"], body), kind
    for twin in kinds:
        another = json.loads(twin(**twin.example).response().body)
        assert twin is kind or not accepts(only["schema"], another), (kind, twin)
assert documented["402"]["description"] == "Payment is required"
assert accepts(shape, json.loads(errors.http_error(404).response().body))
assert set(errors.responses()) == {"default"}
assert set(errors.responses(errors.CardDeclinedError)) == {402}
print("fine")
