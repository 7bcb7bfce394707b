from django.http import JsonResponse


def partial_content(
    *,
    items: object,
    first: int,
    last: int,
    total: int,
    message: str = "The requested part is being sent",
) -> JsonResponse:
    body = {
        "status": "partial_content",
        "message": message,
        "items": items,
        "first": first,
        "last": last,
        "total": total,
    }
    headers = {
        "Content-Range": f"items {first}-{last}/{total}",
    }
    return JsonResponse(
        body,
        status=206,
        headers=headers,
    )
