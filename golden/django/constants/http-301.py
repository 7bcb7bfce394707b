from http import HTTPStatus

from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.moved_permanently)
@require_safe
def moved_permanently(request):
    body = {
        "status": "moved_permanently",
        "message": "This resource has moved permanently to the given location",
        "location": "https://api.example.com/v2/orders",
    }
    headers = {
        "Location": "https://api.example.com/v2/orders",
    }
    return JsonResponse(
        body,
        status=HTTPStatus.MOVED_PERMANENTLY,
        headers=headers,
    )
