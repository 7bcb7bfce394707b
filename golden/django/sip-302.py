from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.moved_temporarily)
@require_safe
def moved_temporarily(request):
    body = {
        "status": "moved_temporarily",
        "message": "The user is elsewhere for now: use the given address",
        "contact": "sip:bob@travel.example.com",
        "expires": 3600,
    }
    headers = {
        "Contact": "<sip:bob@travel.example.com>;expires=3600",
    }
    return JsonResponse(
        body,
        status=302,
        headers=headers,
    )
