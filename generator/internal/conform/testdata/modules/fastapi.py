import json

import errors
import fastapi
import pydantic
from fastapi import Depends, FastAPI, Header, Request, Response, WebSocket
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, RedirectResponse, StreamingResponse
from pydantic import BaseModel, Field, Json
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.responses import PlainTextResponse
from starlette.routing import Route


class Limited:
    """A middleware that refuses a body above 1000 bytes while it is read."""

    def __init__(self, app):
        self.app = app

    async def __call__(self, scope, receive, send):
        size = 0

        async def limited():
            nonlocal size
            message = await receive()
            size += len(message.get("body", b""))
            if size > 1000:
                raise errors.http_error(413)
            return message

        await self.app(scope, limited, send)


class Early:
    """A middleware that answers, and one that fails."""

    def __init__(self, app):
        self.app = app

    async def __call__(self, scope, receive, send):
        path = scope.get("path")
        if path == "/early":
            error = errors.CardDeclinedError()
            await error.response(Request(scope))(scope, receive, send)
        elif path == "/early/boom":
            raise RuntimeError("secret-text")
        else:
            await self.app(scope, receive, send)


class Item(BaseModel):
    sku: str
    amount: int = Field(ge=1)


class Order(BaseModel):
    email: str
    items: list[Item]


class Note(BaseModel):
    text: Json


class Unreachable(Exception):
    """What a client of another server raises, which got no status from it."""

    status_code = "N/A"


app = FastAPI(default_response_class=PlainTextResponse, responses=errors.responses())
app.add_middleware(Limited)
app.add_middleware(Early)
errors.install(app)
routes = fastapi.APIRouter()


def made(request: Request):
    arguments = json.loads(request.query_params.get("args", "{}"))
    return getattr(errors, request.query_params["name"])(**arguments)


def raising(request: Request):
    raise made(request)


async def passing():
    try:
        yield
    finally:
        pass


@routes.get("/raise")
def raises(request: Request):
    raise made(request)


@routes.get("/async", dependencies=[Depends(passing)])
async def raises_async(request: Request):
    raise made(request)


@routes.get("/dependency", dependencies=[Depends(raising)])
def depends():
    return {}


@routes.get("/send")
def sends(request: Request):
    return made(request).response(request)


@routes.get("/wrapped")
def wrapped(request: Request):
    try:
        raise KeyError("secret-text")
    except KeyError as cause:
        raise made(request) from cause


@routes.post("/json")
def reads(order: dict):
    return JSONResponse({"read": order})


@routes.post("/orders")
def orders(order: Order, page: int = 1, x_shop: int = Header(1)):
    return JSONResponse({})


@routes.get("/things/{number}")
def things(number: int):
    return JSONResponse({})


@routes.get("/boom")
def boom():
    raise RuntimeError("secret-text")


@routes.post("/notes")
def notes(note: Note):
    return JSONResponse({})


@routes.get("/handshake")
async def handshake(request: Request):
    scope = {**request.scope, "type": "websocket"}
    del scope["method"]
    refused = HTTPException(403, "secret-text")
    return await errors.answer(WebSocket(scope, None, None), refused)


@routes.get("/checked")
def checked():
    problem = {"loc": (), "msg": "is wrong", "type": "value_error"}
    if pydantic.VERSION.startswith("1."):
        from pydantic.error_wrappers import ErrorWrapper

        problem = ErrorWrapper(ValueError("is wrong"), ())
    raise RequestValidationError([problem])


@routes.get("/unreachable")
def unreachable():
    raise Unreachable("secret-text")


@routes.get("/wrong-model", response_model=Order)
def wrong_model():
    return {"secret-text": 1}


@routes.get("/status/{status}")
def status(status: int):
    raise HTTPException(status, "secret-text")


@routes.get("/fastapi/{status}")
def fastapi_status(status: int):
    headers = {"WWW-Authenticate": "Basic", "Content-Type": "text/html"}
    raise fastapi.HTTPException(status, {"secret-text": 1}, headers)


@routes.get("/unwritable")
def unwritable():
    raise errors.OrderNotFoundError(order_id=float("nan"))


@routes.get("/redirect")
def redirects():
    return RedirectResponse("/json", 302)


@routes.get("/unchanged")
def unchanged():
    raise HTTPException(304)


@routes.get("/own")
def own():
    return JSONResponse({"own": True}, 409)


@routes.get("/begun")
def begun():
    def parts():
        yield "begun"
        raise RuntimeError("secret-text")

    return StreamingResponse(parts(), media_type="text/plain")


@routes.get("/slash/")
def slash():
    return Response()


async def bare(request: Request):
    raise HTTPException(int(request.query_params["status"]), "secret-text")


app.include_router(routes)
app.include_router(routes, prefix="/sub")
mounted = FastAPI()
errors.install(mounted)
mounted.include_router(routes)
app.mount("/mounted", mounted)
starlette = Starlette(routes=[Route("/bare", bare)])
errors.install(starlette)
app.mount("/starlette", starlette)
