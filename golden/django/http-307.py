from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.temporary_redirect)
@require_safe
def temporary_redirect(request):
    body = {
        "status": "temporary_redirect",
        "message": "Repeat this request at the given location",
        "location": "https://backup.example.com/orders",
    }
    headers = {
        "Location": "https://backup.example.com/orders",
    }
    return JsonResponse(
        body,
        status=307,
        headers=headers,
    )
