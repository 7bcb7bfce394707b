from flask import Flask

app = Flask(__name__)


@app.get("/endpoint")
def not_modified():
    headers = {
        "ETag": '"v7"',
    }
    return "", 304, headers


if __name__ == "__main__":
    app.run()
