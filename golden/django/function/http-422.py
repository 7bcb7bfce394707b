from django.http import JsonResponse


def unprocessable_content(
    *, field: str, message: str = "The content of the request is not valid"
) -> JsonResponse:
    body = {
        "error": "unprocessable_content",
        "message": message,
        "field": field,
    }
    return JsonResponse(body, status=422)


# Deprecated: use unprocessable_content.
unprocessable_entity = unprocessable_content
