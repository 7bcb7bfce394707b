from django.http import JsonResponse


def method_not_allowed(
    *,
    allow: str,
    allowed_methods: object,
    message: str = "This resource does not accept the method of the request",
) -> JsonResponse:
    body = {
        "error": "method_not_allowed",
        "message": message,
        "allow": allow,
        "allowed_methods": allowed_methods,
    }
    headers = {
        "Allow": allow,
    }
    return JsonResponse(
        body,
        status=405,
        headers=headers,
    )
