from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.not_found)
@require_safe
def not_found(request):
    body = {
        "type": "about:blank",
        "title": "Not Found",
        "status": 404,
        "detail": "No resource was found at this URI",
    }
    return JsonResponse(
        body,
        status=404,
        content_type="application/problem+json",
    )
