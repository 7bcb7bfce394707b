from flask import Response, jsonify, make_response


def protocol_error(
    *, message: str = "The peer violated the WebSocket protocol"
) -> Response:
    body = {
        "type": "https://github.com/statusmith/statusmith/blob/main/statuses.toml#websocket/1002",
        "title": "Protocol error",
        "status": 400,
        "detail": message,
    }
    response = jsonify(body)
    response.mimetype = "application/problem+json"
    return make_response(response, 400)
