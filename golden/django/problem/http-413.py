from django.http import JsonResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST


# In urls.py: path("endpoint", views.content_too_large)
@csrf_exempt
@require_POST
def content_too_large(request):
    body = {
        "type": "about:blank",
        "title": "Content Too Large",
        "status": 413,
        "detail": "The content of the request is too large",
        "max_bytes": 1048576,
    }
    return JsonResponse(
        body,
        status=413,
        content_type="application/problem+json",
    )
