from fastapi import Response


def im_a_teapot() -> Response:
    return Response(status_code=418)
