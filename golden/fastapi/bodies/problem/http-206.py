from fastapi.responses import JSONResponse


def partial_content(
    *,
    items: object,
    first: int,
    last: int,
    total: int,
    message: str = "The requested part is being sent",
) -> JSONResponse:
    body = {
        "type": "about:blank",
        "title": "Partial Content",
        "status": 206,
        "detail": message,
        "items": items,
        "first": first,
        "last": last,
        "total": total,
    }
    headers = {
        "Content-Range": f"items {first}-{last}/{total}",
    }
    return JSONResponse(
        content=body,
        status_code=206,
        headers=headers,
        media_type="application/problem+json",
    )
