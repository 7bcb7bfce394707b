from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.found)
@require_safe
def found(request):
    body = {
        "status": "found",
        "message": "This resource is at another location for now",
        "location": "https://backup.example.com/orders",
    }
    headers = {
        "Location": "https://backup.example.com/orders",
    }
    return JsonResponse(
        body,
        status=302,
        headers=headers,
    )
