from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.ok)
@require_safe
def ok(request):
    body = {
        "status": "ok",
        "message": "The request succeeded",
        "contact": "sip:bob@192.0.2.4",
    }
    headers = {
        "Contact": "<sip:bob@192.0.2.4>",
    }
    return JsonResponse(
        body,
        status=200,
        headers=headers,
    )
