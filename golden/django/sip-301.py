from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.moved_permanently)
@require_safe
def moved_permanently(request):
    body = {
        "status": "moved_permanently",
        "message": "The user has moved for good: use the new address",
        "contact": "sip:bob@new.example.com",
    }
    headers = {
        "Contact": "<sip:bob@new.example.com>",
    }
    return JsonResponse(
        body,
        status=301,
        headers=headers,
    )
