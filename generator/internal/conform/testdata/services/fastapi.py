"""A service with pages beside two versions of an API. With the word modules, it
has a module of errors for each version; with the word debug, Starlette's debug."""

import json
import logging
import os
import sys
from contextvars import ContextVar

import sentry_sdk
import uvicorn
from fastapi import Body, Depends, FastAPI, Query, Request, Response
from fastapi.middleware.cors import CORSMiddleware
from fastapi.middleware.gzip import GZipMiddleware
from fastapi.responses import (
    HTMLResponse,
    JSONResponse,
    RedirectResponse,
    StreamingResponse,
)
from fastapi.security import HTTPBasic, OAuth2PasswordBearer
from pydantic import BaseModel
from sentry_sdk.transport import Transport
from slowapi import Limiter, _rate_limit_exceeded_handler
from slowapi.errors import RateLimitExceeded
from starlette.exceptions import HTTPException

import v1
import v2

# What the service logs, and what Sentry is sent.
asked = ContextVar("asked", default="")


def note(kind, cause):
    with open("log", "a") as file:
        print(
            json.dumps({"kind": kind, "path": asked.get(), "cause": cause}), file=file
        )


class Log(logging.Handler):
    def emit(self, record):
        if record.levelno >= logging.ERROR:
            cause = repr(record.exc_info[1].__cause__)
            if record.name == "uvicorn.error":
                cause = "the cause, which Sentry takes away as it raises anew"
            note("logged", cause)


class Recorder(Transport):
    def capture_envelope(self, envelope):
        event = envelope.get_event()
        if event is not None:
            note("tracked", event["exception"]["values"][0]["value"])


class Asked:
    """What is asked for, which records do not say."""

    def __init__(self, app):
        self.app = app

    async def __call__(self, scope, receive, send):
        if scope["type"] == "http":
            asked.set(scope["path"])
        await self.app(scope, receive, send)


logging.getLogger().handlers = [Log()]
sentry_sdk.init("http://key@127.0.0.1/1", transport=Recorder)

app = FastAPI()
first = FastAPI(responses=v1.responses())
second = FastAPI(responses=v2.responses())
for part in (app, first, second):
    part.debug = "debug" in sys.argv


# Pages.
@app.get("/")
@app.head("/")
def home():
    return HTMLResponse("<h1>Shop</h1>")


@app.get("/abort")
def abort_page():
    raise HTTPException(404)


@app.exception_handler(HTTPException)
def error_page(request, exception):
    return HTMLResponse(f"<h1>{exception.status_code}</h1>", exception.status_code)


# The API.
class OrderMissing(Exception):
    pass


class Limit:
    def __init__(self, app):
        self.app = app

    async def __call__(self, scope, receive, send):
        app, headers = self.app, dict(scope.get("headers", ()))
        if b"transfer-encoding" in headers:
            app = v1.http_error(411).response(Request(scope))
        elif int(headers.get(b"content-length", 0)) > 1000:
            app = v1.http_error(413).response(Request(scope))
        await app(scope, receive, send)


@first.get("/orders/{order_id}", responses=v1.responses(v1.OrderNotFoundError))
def order(order_id: str):
    raise v1.OrderNotFoundError(order_id=order_id)


@first.get("/missing/{order_id}")
async def missing(order_id: str):
    raise OrderMissing(order_id)


@first.get("/down")
def down():
    raise v1.OutOfServiceError() from KeyError("cause")


@app.get("/boom")
@first.get("/boom")
def boom():
    raise RuntimeError("secret-text") from KeyError("cause")


@first.get("/abort")
def abort():
    raise HTTPException(409, "secret-text")


@first.get("/busy")
async def busy():
    raise HTTPException(503, "secret-text") from KeyError("cause")


@first.post("/json")
def read_json(value: dict = Body()):
    return {"read": value}


@first.get("/own")
def own():
    return JSONResponse({"own": True}, 409)


@first.get("/redirect")
def redirects():
    return RedirectResponse("/")


@first.get("/unchanged")
def unchanged():
    return Response(status_code=304)


@first.get("/begun")
def begun():
    def parts():
        yield "begun"
        raise RuntimeError("secret-text")

    return StreamingResponse(parts(), media_type="text/plain")


@second.get("/orders/{order_id}")
def order_v2(order_id: str):
    raise v2.OrderNotFoundError(order_id=order_id)


sub = FastAPI()


@sub.get("/order")
def sub_order():
    raise v1.OrderNotFoundError(order_id="sub")


# Libraries.
limiter = Limiter(lambda request: "all", headers_enabled=True)
first.state.limiter = limiter
first.add_exception_handler(RateLimitExceeded, _rate_limit_exceeded_handler)


@first.get("/limited")
@limiter.limit("1/hour")
def limited(request: Request, response: Response):
    return {"limited": False}


@first.get("/private")
def private(token: str = Depends(OAuth2PasswordBearer("token"))):
    return {}


@first.get("/basic")
def basic(credentials=Depends(HTTPBasic())):
    return {}


class Order(BaseModel):
    amount: int


@first.post("/validated")
def validated(orders: list[Order] = Body(embed=True), page: int = Query(1)):
    return {}


# The lines for modules.
def order_missing(request, exception):
    return v1.OrderNotFoundError(order_id=exception.args[0]).response(request)


def rate_limited(request, exception):
    response = v1.http_error(429).response(request)
    limit = request.state.view_rate_limit
    return request.app.state.limiter._inject_headers(response, limit)


first.add_middleware(Limit)
if "modules" in sys.argv:
    v1.install(first)
    v1.install(sub)
    v2.install(second)
    first.add_exception_handler(OrderMissing, order_missing)
    first.add_exception_handler(RateLimitExceeded, rate_limited)

first.mount("/sub", sub)
app.mount("/v1", first)
app.mount("/v2", second)

app.add_middleware(GZipMiddleware)
app.add_middleware(Asked)
served = CORSMiddleware(app, allow_origins=["*"])

if __name__ == "__main__":
    port = int(os.environ["PORT"])
    uvicorn.run(served, host="127.0.0.1", port=port, log_config=None)
