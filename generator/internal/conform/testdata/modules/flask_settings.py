"""The service with settings that change what it says in JSON by itself."""

from app import app
from flask.json.provider import DefaultJSONProvider


class Renamed(DefaultJSONProvider):
    compact = False
    ensure_ascii = False
    mimetype = "application/vnd.other+json"
    sort_keys = True

    def dumps(self, obj, **kwargs):
        if isinstance(obj, dict):
            obj = {"fault" if key == "error" else key: value for key, value in obj.items()}
        return super().dumps(obj, **{**kwargs, "indent": 4})


app.json = Renamed(app)
app.url_map.strict_slashes = True
app.url_map.merge_slashes = False

with app.test_request_context():
    assert '"fault"' in app.json.dumps({"error": 2}), "the settings have no effect"
