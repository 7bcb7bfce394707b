import json

import errors
from flask import Flask, Response, abort, redirect, request

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 1000
errors.install(app)


def made():
    arguments = json.loads(request.args.get("args", "{}"))
    return getattr(errors, request.args["name"])(**arguments)


@app.get("/raise")
def raises():
    raise made()


@app.get("/send")
def sends():
    return made()


@app.get("/wrapped")
def wrapped():
    try:
        raise KeyError("secret-text")
    except KeyError as cause:
        raise made() from cause


@app.post("/json")
def reads():
    return {"read": request.get_json()}


@app.post("/form")
def reads_form():
    return {"read": request.form}


@app.get("/boom")
def boom():
    raise RuntimeError("secret-text")


@app.get("/status/<int:status>")
def status(status):
    abort(status, "secret-text")


@app.get("/unwritable")
def unwritable():
    raise errors.OrderNotFoundError(order_id=float("nan"))


@app.get("/redirect")
def redirects():
    return redirect("/json")


@app.get("/unchanged")
def unchanged():
    return "", 304


@app.get("/own")
def own():
    return {"own": True}, 409


@app.get("/begun")
def begun():
    def parts():
        yield "begun"
        raise RuntimeError("secret-text")

    return Response(parts(), mimetype="text/plain")
