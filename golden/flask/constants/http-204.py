from http import HTTPStatus

from flask import Flask

app = Flask(__name__)


@app.get("/endpoint")
def no_content():
    return "", HTTPStatus.NO_CONTENT


if __name__ == "__main__":
    app.run()
