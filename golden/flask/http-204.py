from flask import Flask

app = Flask(__name__)


@app.get("/endpoint")
def no_content():
    return "", 204


if __name__ == "__main__":
    app.run()
