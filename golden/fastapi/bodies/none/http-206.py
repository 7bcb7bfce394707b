from fastapi import Response


def partial_content(*, first: int, last: int, total: int) -> Response:
    headers = {
        "Content-Range": f"items {first}-{last}/{total}",
    }
    return Response(
        status_code=206,
        headers=headers,
    )
