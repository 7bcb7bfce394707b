from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.retry_with)
@require_safe
def retry_with(request):
    body = {
        "error": "retry_with",
        "message": "More information is needed to answer the request",
        "echo_request": "token",
    }
    headers = {
        "Ms-Echo-Request": "token",
    }
    return JsonResponse(
        body,
        status=449,
        headers=headers,
    )
