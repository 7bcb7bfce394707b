from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.permanent_redirect)
@require_safe
def permanent_redirect(request):
    body = {
        "status": "permanent_redirect",
        "message": "Repeat this request at its new permanent location",
        "location": "https://api.example.com/v2/orders",
    }
    headers = {
        "Location": "https://api.example.com/v2/orders",
    }
    return JsonResponse(
        body,
        status=308,
        headers=headers,
    )
