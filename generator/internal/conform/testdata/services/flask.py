"""A service with pages beside two versions of an API. With the word modules, it
has a module of errors for each version; with the word debug, Flask's debugger."""

import json
import logging
import os
import sys
from datetime import timedelta

import flask_restful
import flask_restx
import marshmallow
import sentry_sdk
from flask import Blueprint, Flask, Response, abort, redirect, request
from flask_compress import Compress
from flask_httpauth import HTTPBasicAuth
from flask_jwt_extended import JWTManager, create_access_token, decode_token, jwt_required
from flask_limiter import Limiter
from flask_login import LoginManager, login_required
from flask_smorest import Api as Smorest
from flask_smorest import Blueprint as SmorestBlueprint
from sentry_sdk.transport import Transport
from werkzeug.exceptions import HTTPException

import v1
import v2

app = Flask(__name__)
app.secret_key = "secret"
app.config.update(API_TITLE="Shop", API_VERSION="1", OPENAPI_VERSION="3.0.2")
app.config["COMPRESS_MIN_SIZE"] = 1
Compress(app)


# What the service logs, and what Sentry is sent.
def note(kind, path, cause):
    with open("log", "a") as file:
        print(json.dumps({"kind": kind, "path": path, "cause": cause}), file=file)


class Log(logging.Handler):
    def emit(self, record):
        if record.levelno >= logging.ERROR:
            note("logged", request.path, repr(record.exc_info[1].__cause__))


class Recorder(Transport):
    def capture_envelope(self, envelope):
        event = envelope.get_event()
        if event is not None:
            path = event["request"]["url"].split("/", 3)[3]
            note("tracked", f"/{path}", event["exception"]["values"][0]["value"])


app.logger.handlers = [Log()]
sentry_sdk.init("http://key@127.0.0.1/1", transport=Recorder)


# Pages.
@app.get("/")
def home():
    return "<h1>Shop</h1>"


@app.get("/abort")
def abort_page():
    abort(404)


def error_page(error):
    return f"<h1>{error.code}</h1>", error.code


# The API.
class OrderMissing(Exception):
    pass


api = Blueprint("v1", __name__, url_prefix="/v1")


@api.get("/orders/<order_id>")
def order(order_id):
    raise v1.OrderNotFoundError(order_id=order_id)


@api.get("/missing/<order_id>")
def missing(order_id):
    raise OrderMissing(order_id)


@api.get("/down")
def down():
    raise v1.OutOfServiceError() from KeyError("cause")


@app.get("/boom")
@api.get("/boom")
def boom():
    raise RuntimeError("secret-text") from KeyError("cause")


@api.get("/abort")
def abort_api():
    abort(409, "secret-text")


@api.post("/json")
def read_json():
    return {"read": request.get_json()}


@api.get("/own")
def own():
    return {"own": True}, 409


@api.get("/redirect")
def redirects():
    return redirect("/")


@api.get("/unchanged")
def unchanged():
    return "", 304


@api.get("/begun")
def begun():
    def parts():
        yield "begun"
        raise RuntimeError("secret-text")

    return Response(parts(), mimetype="text/plain")


sub = Blueprint("sub", __name__, url_prefix="/sub")


@sub.get("/order")
def sub_order():
    raise v1.OrderNotFoundError(order_id="sub")


@app.get("/v2/orders/<order_id>")
def order_v2(order_id):
    raise v2.OrderNotFoundError(order_id=order_id)


# Libraries.
limiter = Limiter(lambda: "all", app=app, storage_uri="memory://", headers_enabled=True)
login = LoginManager(app)
login.request_loader(lambda request: None)


@api.get("/limited")
@limiter.limit("1 per hour")
def limited():
    return {"limited": False}


@api.get("/private")
@login_required
def private():
    return {}


auth = HTTPBasicAuth()


@api.get("/basic")
@auth.login_required
def basic():
    return {}


app.config["JWT_SECRET_KEY"] = "a secret that is long enough for it"
jwt = JWTManager(app)


@api.get("/token")
@jwt_required()
def token():
    return {}


@api.get("/expired")
def expired():
    return decode_token(create_access_token("7", expires_delta=timedelta(-1)))


class OrderSchema(marshmallow.Schema):
    amount = marshmallow.fields.Integer(required=True)


checked = SmorestBlueprint("checked", "checked", url_prefix="/v1")


@checked.post("/validated")
@checked.arguments(OrderSchema)
def validated(order):
    return order


@api.post("/loaded")
def loaded():
    return OrderSchema().load(request.get_json())


class RestApi(flask_restful.Api):
    def error_router(self, original_handler, e):
        return original_handler(e)


class RestxApi(flask_restx.Api):
    def error_router(self, original_handler, e):
        return original_handler(e)


class RestOrder(flask_restful.Resource):
    def get(self, order_id):
        if order_id == "7":
            flask_restful.abort(404, message="secret-text")
        raise v1.OrderNotFoundError(order_id=order_id)


class RestxOrder(flask_restx.Resource):
    def get(self, order_id):
        if order_id == "7":
            flask_restx.abort(404, "secret-text")
        raise v1.OrderNotFoundError(order_id=order_id)


if "modules" not in sys.argv:
    RestApi, RestxApi = flask_restful.Api, flask_restx.Api
rest = Blueprint("rest", __name__, url_prefix="/v1/rest")
restx = Blueprint("restx", __name__, url_prefix="/v1/restx")
RestApi(rest).add_resource(RestOrder, "/<order_id>")
RestxApi(restx, doc=False).add_resource(RestxOrder, "/orders/<order_id>")

api.register_blueprint(sub)
app.register_blueprint(rest)
app.register_blueprint(restx)
Smorest(app).register_blueprint(checked)
app.register_error_handler(HTTPException, error_page)


def invalid(messages, field=""):
    if not isinstance(messages, dict):
        return [{"field": field or "body", "message": m} for m in messages]
    return [
        e
        for step, inner in messages.items()
        for e in invalid(inner, field if step == "_schema" else f"{field}.{step}".lstrip("."))
    ]


def unauthorized():
    raise v1.http_error(401)


def invalid_request(error):
    places = getattr(error, "data", {}).get("messages", {}).values()
    errors = [e for fields in places for e in invalid(fields)]
    return v1.http_error(422, {"errors": errors})


if "modules" in sys.argv:
    v1.install(app, "/v1")
    v2.install(app, "/v2")
    app.register_error_handler(OrderMissing, lambda e: v1.OrderNotFoundError(order_id=e.args[0]))
    app.register_error_handler(422, invalid_request)
    app.register_error_handler(
        marshmallow.ValidationError,
        lambda e: v1.http_error(422, {"errors": invalid(e.messages)}),
    )
    login.unauthorized_handler(unauthorized)
    auth.error_handler(v1.http_error)
    jwt.unauthorized_loader(lambda reason: v1.http_error(401))
    jwt.invalid_token_loader(lambda reason: v1.http_error(401))
    jwt.expired_token_loader(lambda header, claims: v1.http_error(401))

app.register_blueprint(api)  # routes behind the line that installs, too


@app.get("/v1/late")
def late():
    abort(410)


app.run("127.0.0.1", int(os.environ["PORT"]), debug="debug" in sys.argv, use_reloader=False)
