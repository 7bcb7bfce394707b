from flask import Flask

app = Flask(__name__)


@app.post("/endpoint")
def reset_content():
    return "", 205


if __name__ == "__main__":
    app.run()
