from django.http import JsonResponse


def unprocessable_content(
    *, field: str, message: str = "The content of the request is not valid"
) -> JsonResponse:
    body = {
        "type": "about:blank",
        "title": "Unprocessable Content",
        "status": 422,
        "detail": message,
        "field": field,
    }
    return JsonResponse(
        body,
        status=422,
        content_type="application/problem+json",
    )


# Deprecated: use unprocessable_content.
unprocessable_entity = unprocessable_content
