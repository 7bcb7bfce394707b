from flask import Response, jsonify, make_response


def protocol_error(
    *, message: str = "The peer violated the WebSocket protocol"
) -> Response:
    body = {
        "error": "protocol_error",
        "message": message,
    }
    return make_response(jsonify(body), 400)
