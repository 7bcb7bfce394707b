from fastapi import Response


def sip_not_found() -> Response:
    return Response(status_code=404)
