from flask import Flask

app = Flask(__name__)


@app.get("/endpoint")
def reset_content():
    return "", 205
