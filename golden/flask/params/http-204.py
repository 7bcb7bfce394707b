from flask import Flask

app = Flask(__name__)


@app.get("/orders/<order_id>/items/<item_id>")
def show_item(order_id, item_id):
    return "", 204


if __name__ == "__main__":
    app.run()
