from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.moved_permanently)
@require_safe
def moved_permanently(request):
    body = {
        "type": "about:blank",
        "title": "Moved Permanently",
        "status": 301,
        "detail": "This resource has moved permanently to the given location",
        "location": "https://api.example.com/v2/orders",
    }
    headers = {
        "Location": "https://api.example.com/v2/orders",
    }
    return JsonResponse(
        body,
        status=301,
        headers=headers,
        content_type="application/problem+json",
    )
